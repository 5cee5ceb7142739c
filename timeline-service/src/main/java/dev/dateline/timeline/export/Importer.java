package dev.dateline.timeline.export;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.timeline.bulk.BulkAnswer;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.ArticleCardRepository;
import dev.dateline.timeline.infra.Patience;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.TimelineLocks;
import dev.dateline.timeline.timelines.Timelines;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Restores events from the records of an export, all or none: with their ids where these are free,
 * and otherwise, as a copy beside the original, with new ones.
 */
@ApplicationScoped
class Importer {
  private static final int RECORDS_AT_ONCE = 200;
  private static final Duration LONGEST = Duration.ofHours(1);

  /** What is half written is not given up for a withdrawal that is under way. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final EntityManager entities;
  private final StatelessSession session;
  private final EventRepository events;
  private final EventReader reader;
  private final ArticleCardRepository cards;
  private final Timelines timelines;
  private final TimelineLocks locks;
  private final Patience patience;
  private final RecordJson json;
  private final RecordWriter writer;
  private final ChangeFeed feed;

  Importer(
      EntityManager entities,
      StatelessSession session,
      EventRepository events,
      EventReader reader,
      ArticleCardRepository cards,
      Timelines timelines,
      TimelineLocks locks,
      Patience patience,
      RecordJson json,
      RecordWriter writer,
      ChangeFeed feed) {
    this.entities = entities;
    this.session = session;
    this.events = events;
    this.reader = reader;
    this.cards = cards;
    this.timelines = timelines;
    this.locks = locks;
    this.patience = patience;
    this.json = json;
    this.writer = writer;
    this.feed = feed;
  }

  /**
   * Restores the events of a body.
   *
   * @throws ProblemException 400 naming the first line that holds none
   */
  BulkAnswer restore(@Nullable String slug, InputStream body) {
    return QuarkusTransaction.joiningExisting()
        .timeout((int) LONGEST.toSeconds())
        .call(() -> restoreAll(slug, new RecordRows(body, json.mapper())));
  }

  private BulkAnswer restoreAll(@Nullable String slug, RecordRows rows) throws IOException {
    Timeline timeline = timelines.require(slug);
    timelines.requireOpen(timeline.id());
    locks.lock(timeline.id());
    patience.limit(PATIENCE);
    long created = 0;
    for (List<RecordRows.Line> batch = rows.next(RECORDS_AT_ONCE);
        !batch.isEmpty();
        batch = rows.next(RECORDS_AT_ONCE)) {
      requireNothingWithdrawn(batch);
      feed.note(timeline.id(), restore(batch, timeline));
      created += batch.size();
    }
    feed.publish(timeline.id());
    return new BulkAnswer(created, 0, List.of());
  }

  /** What was taken back does not come back by a file. */
  private void requireNothingWithdrawn(List<RecordRows.Line> batch) {
    Set<UUID> withdrawn =
        cards.withdrawnOf(
            batch.stream()
                .flatMap(line -> line.record().articlesEver())
                .collect(Collectors.toSet()));
    for (RecordRows.Line line : batch) {
      if (line.record().articlesEver().anyMatch(withdrawn::contains)) {
        throw line.wrong("rests on an article that was withdrawn");
      }
    }
  }

  private List<ChangeFeed.Entry> restore(List<RecordRows.Line> batch, Timeline timeline) {
    session.doWork(connection -> execute(connection, "savepoint before_batch"));
    try {
      List<UUID> ids = writer.write(batch.stream().map(RecordRows.Line::record).toList(), timeline);
      // What cannot be shown must not be kept.
      reader.details(events.list("id in ?1", ids));
      return batch.stream()
          .map(line -> line.record().event())
          .map(event -> new ChangeFeed.Entry(event.id, ChangeKind.CREATED, event.version))
          .toList();
    } catch (HibernateException | IllegalArgumentException | ClassCastException e) {
      if (batch.size() == 1) {
        throw wrong(batch.get(0), e);
      }
      session.doWork(connection -> execute(connection, "rollback to savepoint before_batch"));
      entities.clear();
      // One by one, to find the line.
      for (RecordRows.Line line : batch) {
        restore(List.of(line), timeline);
      }
      throw wrong(batch.get(0), e);
    } finally {
      entities.clear();
    }
  }

  private static ProblemException wrong(RecordRows.Line line, RuntimeException e) {
    return line.wrong(
        e instanceof EdtfParseException date
            ? "holds a date that is not EDTF: " + date.input()
            : "holds a record that contradicts itself");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
