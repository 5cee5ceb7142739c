package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.export;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilter.Undated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However large a timeline is, little of it is in memory at a time: seen from within the
 * transaction that reads or writes it, whenever it turns to its stream.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class LittleHeldTest {
  /** Events of a batch with their claims and their history; each has one of both. */
  private static final int HELD = 3 * 200 + 100;

  private static @Nullable String timeline;

  @Inject Exporter exporter;
  @Inject Importer importer;
  @Inject EntityManager entities;
  @Inject SessionFactory sessions;

  @BeforeEach
  void fill() {
    if (timeline == null) {
      timeline = ManyEvents.timeline();
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void exportGoesOutWhileItIsRead(ExportFormat format) {
    assertLittleIsHeld(format, null);
  }

  @ParameterizedTest
  @ValueSource(strings = "9999-01-01T00:00:00Z")
  void exportOfADayGoesOutWhileItIsRead(Instant asOf) {
    assertLittleIsHeld(ExportFormat.NDJSON, asOf);
    assertLittleIsHeld(ExportFormat.CSV, asOf);
  }

  private void assertLittleIsHeld(ExportFormat format, @Nullable Instant asOf) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Outgoing outgoing = new Outgoing();

    exporter.write(format, everything(), asOf, outgoing);

    assertThat(outgoing.bytes).isGreaterThan(500_000);
    assertThat(outgoing.held).as("entities").isLessThanOrEqualTo(HELD);
    assertThat(outgoing.cursors).as("ids are fetched as they are needed").isPositive();
    assertThat(outgoing.statementsBefore)
        .as("statements before the first bytes go out")
        .isLessThan(statistics.getPrepareStatementCount() / 4);
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void importIsWrittenWhileItIsRead() throws IOException {
    Incoming incoming =
        new Incoming(new ByteArrayInputStream(export(slug(), "ndjson").asByteArray()));

    assertThat(importer.restore(Api.newTimeline(), incoming).created()).isEqualTo(ManyEvents.COUNT);

    assertThat(incoming.held).as("entities").isLessThanOrEqualTo(HELD);
    assertThat(incoming.noted)
        .as("changes that wait in the database for the end")
        .isGreaterThan(ManyEvents.COUNT / 2);
  }

  private static String slug() {
    return Objects.requireNonNull(timeline);
  }

  private static EventFilter everything() {
    return new EventFilter(
        slug(), DayRange.ALL, Match.POSSIBLE, Undated.INCLUDE, null, Map.of(), null, List.of());
  }

  private int heldNow() {
    return entities.unwrap(Session.class).getStatistics().getEntityCount();
  }

  private long count(String sql) {
    return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
  }

  /** Where an export goes; looks around each time something comes. */
  private final class Outgoing extends OutputStream {
    long bytes;
    int held;
    long cursors;
    long statementsBefore;

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) {
      if (bytes == 0) {
        statementsBefore = sessions.getStatistics().getPrepareStatementCount();
        cursors = count("select count(*) from pg_cursors where statement like 'select id from (%'");
      }
      bytes += length;
      held = Math.max(held, heldNow());
    }
  }

  /** Where an import comes from; looks around each time something is taken. */
  private final class Incoming extends FilterInputStream {
    int held;
    long noted;

    Incoming(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      held = Math.max(held, heldNow());
      noted = Math.max(noted, count("select count(*) from changes where seq < 0"));
      return super.read(into, from, length);
    }
  }
}
