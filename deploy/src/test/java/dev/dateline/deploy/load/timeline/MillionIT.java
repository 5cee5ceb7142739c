package dev.dateline.deploy.load.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.e2e.BrowserTests;
import dev.dateline.deploy.e2e.RunningDateline;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a million events, in a system of their own. */
class MillionIT {
  private static final int MILLION = 1_000_000;

  /** Event n lies on a day that is known beforehand, as {@code million.spec.ts} says. */
  private static final String EVENTS =
      """
      insert into events (id, timeline_id, version, title, kind, factuality, importance,
        confidence, sources, origin, edtf, precision, earliest, latest, certain_from, certain_to,
        created_at, updated_at)
      select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, id, 0, 'Event ' || n,
        'other', 'ACTUAL', mod(n * 7, 1000) / 1000.0, 1, 0, 'ENTERED',
        to_char(date '1900-01-01' + day, 'YYYY-MM-DD'), 'DAY', first + day, first + day + 1,
        first + day, first + day + 1, now(), now()
      from timelines, (select date '1900-01-01' - date '1970-01-01' as first) epoch,
        (select n, mod(n::bigint * 7919, 45656)::int as day from generate_series(%d, %d) n) numbers
      where slug = 'main'
      order by day
      """;

  @TempDir static Path data;

  @Test
  void areCountedRightAndFoundOneByOne() throws Exception {
    try (RunningDateline dateline =
        RunningDateline.start(FreePorts.next(), data, "--no-samples").awaitReady()) {
      try (Connection connection = dateline.database().connect()) {
        Fill fill = new Fill(connection, 1);
        fill.insert(EVENTS, MILLION);

        assertThat(fill.number("select count(*) from events")).isEqualTo(MILLION);
      }
      BrowserTests.run("e2e:million", dateline, 10);
      assertThat(dateline.interrupt()).isZero();
    }
  }
}
