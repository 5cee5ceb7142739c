package dev.dateline.timeline.density;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.search.Facet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts that are kept are those of a recount, whatever was written before. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class RollupTest {
  private static final List<String> DATES =
      List.of(
          "2018-06-12",
          "2018-06-13",
          "2018-06-30",
          "2018-07-01",
          "2018-06",
          "2018~",
          "2018-21",
          "[2018-05-30..2018-06-02]",
          "2017-12-28/2018-01-04",
          "1697/1706",
          "1985/..",
          "../1500",
          "201X",
          "19XX",
          "1XXX",
          "-0043-03-15",
          "0000",
          "Y-12000",
          "Y170000002",
          "[..2018-05-22]",
          "XXXX-06-12",
          "2018-06-12?",
          "1985/",
          "[1667,1760-12]",
          "Y25000000000000000",
          "Y-25000000000000000");
  private static final List<String> KINDS = List.of("meeting", "speech", "other");

  @Inject DataSource database;
  @Inject Density density;
  @Inject RollupUpkeep upkeep;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void countsAreThoseOfARecountAfterAnyWrites(long seed) throws SQLException {
    Random random = new Random(seed);
    String timeline = Api.newTimeline();
    List<String> ids = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      write(random, timeline, ids);
      if (step % 20 == 19) {
        compare(timeline, "before folding, seed " + seed);
        upkeep.fold();
        compare(timeline, "after folding, seed " + seed);
      }
    }
  }

  @Test
  void rowsWrittenPastTheServiceAreCountedToo() throws SQLException {
    String timeline = Api.newTimeline();
    Api.create(timeline, "An event", "2018-06-12");
    execute("update events set status = 'DISMISSED' where timeline_id = " + id(timeline));
    compare(timeline, "dismissed");
    execute("delete from events where timeline_id = " + id(timeline));
    upkeep.fold();
    compare(timeline, "deleted");
  }

  private void write(Random random, String timeline, List<String> ids) {
    int what = ids.isEmpty() ? 0 : random.nextInt(6);
    String id = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
    String date = DATES.get(random.nextInt(DATES.size()));
    switch (what) {
      case 3 -> Api.patch(id, "*", "{\"date\":\"" + date + "\"}");
      case 4 -> {
        given().header("If-Match", "*").delete(Api.EVENTS + "/" + id);
        ids.remove(id);
      }
      case 5 ->
          Api.patch(id, "*", "{\"kind\":\"" + KINDS.get(random.nextInt(3)) + "\",\"date\":null}");
      default ->
          ids.add(
              Api.post(
                      "{\"timeline\":\"%s\",\"title\":\"T\",\"date\":\"%s\",\"kind\":\"%s\"}"
                          .formatted(timeline, date, KINDS.get(random.nextInt(3))))
                  .path("id"));
    }
  }

  private void compare(String timeline, String when) throws SQLException {
    for (String range :
        List.of("2018-06/2018-06", "2017/2019", "1600/2100", "-2000/2100", "Y-13000/Y13000")) {
      for (int buckets : List.of(10, 40, 400, 2_000)) {
        String[] ends = range.split("/", -1);
        compare(timeline, when, ends[0], ends[1], buckets, "");
        compare(timeline, when, ends[0], ends[1], buckets, "meeting");
      }
    }
  }

  private void compare(
      String timeline, String when, String from, String to, int buckets, String kind)
      throws SQLException {
    DayRange range = DayRange.between(Edtf.parse(from), Edtf.parse(to));
    Histogram recount = Histogram.over(range, buckets);
    if (recount.size() > buckets) {
      // Refused: even the longest buckets are too short.
      return;
    }
    long undated = 0;
    String sql =
        "select earliest, latest, certain_from, certain_to from events where timeline_id = ?"
            + " and deleted_at is null and status <> 'DISMISSED' and (? = '' or kind = ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, id(timeline));
      statement.setString(2, kind);
      statement.setString(3, kind);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (row.getObject(1) == null) {
            undated++;
          } else {
            recount.add(
                new QueryBounds(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), false),
                1);
          }
        }
      }
    }
    Map<Facet, List<String>> values = kind.isEmpty() ? Map.of() : Map.of(Facet.KIND, List.of(kind));
    EventFilter filter =
        new EventFilter(
            timeline, range, Match.POSSIBLE, Undated.EXCLUDE, null, values, null, List.of());
    DensityView counted = density.of(new DensityRequest(filter, buckets, null));

    assertThat(counted)
        .as("%s, %s/%s by %s of %s", when, from, to, recount.unit(), kind)
        .isEqualTo(
            new DensityView(Wire.name(recount.unit()), recount.buckets(), undated, List.of()));
  }

  private int id(String timeline) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select id from timelines where slug = ?")) {
      statement.setString(1, timeline);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }
}
