package dev.dateline.timeline.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
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
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PostgreSQL finds the candidates for key events. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class KeyPlanTest {
  @Inject DataSource database;
  @Inject Timelines timelines;

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, 2000-12-31, month + span",
    "1990-01-01, 1999-12-31, decade + span",
    "1985-06-12, 2018-06-12, decade + month + month + span",
    "          , 1999-12-31, decade",
    "          ,           , decade",
  })
  void noSearchForTheMostImportantReadsTheWholeTable(
      @Nullable LocalDate first, @Nullable LocalDate last, String stretches) throws SQLException {
    int timeline = timelines.require(LargeTimeline.in(database)).id();
    DayRange range =
        new DayRange(
            first == null ? QueryBounds.OPEN_PAST : first.toEpochDay(),
            last == null ? QueryBounds.OPEN_FUTURE : last.toEpochDay() + 1);
    List<String> used = List.of(stretches.split(" \\+ "));
    List<Sql> queries = KeySql.candidates(timeline, range, 20);
    assertThat(queries).hasSameSizeAs(used);
    try (Connection connection = database.getConnection()) {
      for (int i = 0; i < used.size(); i++) {
        try (PreparedStatement explain =
            Sql.of("explain ").add(queries.get(i)).prepare(connection)) {
          assertThat(LargeTimeline.plan(explain))
              .contains("Index Only Scan using events_key_of_" + used.get(i))
              .doesNotContain("Seq Scan on events");
        }
      }
    }
  }
}
