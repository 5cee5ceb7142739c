package dev.dateline.timeline.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.range.DayRange;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.LargeTimeline;
import dev.dateline.timeline.search.Sql;
import dev.dateline.timeline.timelines.Timelines;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL finds the candidates for key events. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class KeyPlanTest {
  private static final DayRange YEAR_2000 = new DayRange(10_957, 11_323);

  @Inject DataSource database;
  @Inject Timelines timelines;

  @ParameterizedTest
  @ValueSource(strings = {"month", "decade"})
  void noSearchForTheMostImportantReadsTheWholeTable(String stretch) throws SQLException {
    int timeline = timelines.require(LargeTimeline.in(database)).id();
    Sql sql =
        stretch.equals("month")
            ? KeySql.ofMonths(timeline, YEAR_2000, 20)
            : KeySql.ofDecades(timeline, DayRange.ALL, 20);
    try (Connection connection = database.getConnection();
        PreparedStatement explain = Sql.of("explain ").add(sql).prepare(connection)) {
      assertThat(LargeTimeline.plan(explain))
          .contains("events_key_of_" + stretch)
          .doesNotContain("Seq Scan on events");
    }
  }
}
