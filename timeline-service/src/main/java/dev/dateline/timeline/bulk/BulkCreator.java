package dev.dateline.timeline.bulk;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.bulk.BulkChecks.Checked;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creates many events while their rows are read. */
@ApplicationScoped
public class BulkCreator {
  private static final int CHUNK = 5_000;
  private static final int MOST_ERRORS = 1_000;
  private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

  private final Timelines timelines;
  private final BulkChecks checks;
  private final BulkWriter writer;
  private final Clock clock;

  BulkCreator(Timelines timelines, BulkChecks checks, BulkWriter writer, Clock clock) {
    this.timelines = timelines;
    this.checks = checks;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Creates the events; in the transaction of the caller if there is one, and otherwise, with the
   * best effort, some thousand per transaction.
   *
   * @throws ProblemException 400 naming the lines that are wrong when everything was to be created,
   *     404 for an unknown timeline, 409 for an archived one
   */
  public BulkAnswer create(@Nullable String slug, BulkMode mode, BulkRows rows) {
    Timeline timeline =
        QuarkusTransaction.joiningExisting()
            .call(
                () -> {
                  Timeline known = timelines.require(slug);
                  timelines.requireOpen(known.id());
                  return known;
                });
    Run run = new Run(timeline, clock.instant());
    try (ReadAhead portions = new ReadAhead(() -> read(rows, run), CHUNK)) {
      if (mode == BulkMode.ALL || QuarkusTransaction.isActive()) {
        return inTransaction(() -> atOnce(mode, portions, run));
      }
      for (List<Checked> chunk = portions.next(); !chunk.isEmpty(); chunk = portions.next()) {
        List<Checked> good = run.sort(chunk);
        inTransaction(
            () -> {
              List<UUID> ids = writer.insert(good, timeline, run.at);
              writer.tell(ids, timeline);
              return ids;
            });
        run.created += good.size();
      }
      return run.answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BulkAnswer atOnce(BulkMode mode, ReadAhead portions, Run run) throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (List<Checked> chunk = portions.next(); !chunk.isEmpty(); chunk = portions.next()) {
      List<Checked> good = run.sort(chunk);
      // Of all or nothing, what follows the first error is only checked.
      if (run.failed == 0 || mode == BulkMode.BEST_EFFORT) {
        ids.addAll(writer.insert(good, run.timeline, run.at));
      }
    }
    if (run.failed > 0 && mode == BulkMode.ALL) {
      throw ProblemException.invalid(
          run.errors.stream()
              .map(
                  error ->
                      FieldError.at(
                          "#/" + (error.line() - 1) + error.pointer().substring(1), error.detail()))
              .toList());
    }
    writer.tell(ids, run.timeline);
    run.created = ids.size();
    return run.answer();
  }

  private List<Checked> read(BulkRows rows, Run run) throws IOException {
    List<Checked> chunk = new ArrayList<>(CHUNK);
    for (BulkRow row = rows.next(); row != null; row = rows.next()) {
      chunk.add(checks.check(row, run.timeline));
      if (chunk.size() == CHUNK) {
        break;
      }
    }
    return chunk;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T inTransaction(Work<T> work) {
    return QuarkusTransaction.joiningExisting()
        .timeout((int) LONGEST_TRANSACTION.toSeconds())
        .call(work::run);
  }

  /** How far a request has come. */
  private static final class Run {
    final Timeline timeline;
    final Instant at;
    final List<BulkAnswer.LineError> errors = new ArrayList<>();
    long created;
    long failed;

    Run(Timeline timeline, Instant at) {
      this.timeline = timeline;
      this.at = at;
    }

    /** Takes note of what is wrong; the rest. */
    List<Checked> sort(List<Checked> chunk) {
      List<Checked> good = new ArrayList<>(chunk.size());
      for (Checked row : chunk) {
        if (row.date() != null) {
          good.add(row);
          continue;
        }
        failed++;
        for (FieldError error : row.errors()) {
          if (errors.size() < MOST_ERRORS) {
            errors.add(
                new BulkAnswer.LineError(
                    row.row().line(),
                    error.pointer() == null ? "#" : error.pointer(),
                    error.detail()));
          }
        }
      }
      return good;
    }

    BulkAnswer answer() {
      return new BulkAnswer(created, failed, List.copyOf(errors));
    }
  }
}
