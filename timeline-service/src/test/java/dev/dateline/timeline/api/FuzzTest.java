package dev.dateline.timeline.api;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;

import dev.dateline.contract.fuzz.FuzzContract;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class FuzzTest extends FuzzContract {
  private static final String CONTENT =
      """
      select md5(string_agg(line, ',' order by line)) from (
        select 'e' || id || version || coalesce(deleted_at::text, '') from events
        union all select 'c' || id || preferred from claims
        union all select 'h' || count(*) from history
        union all select 'n' || count(*) || coalesce(max(seq), 0) from changes
        union all select 'i' || count(*) from idempotency_keys
        union all select 'p' || count(*) from publication_claims
        union all select 't' || slug || title || coalesce(archived_at::text, '') from timelines
      ) as content (line)""";

  private final Connection connection;

  FuzzTest() throws SQLException {
    super("timeline-service", 2_000);
    connection = DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Override
  protected LiveEvents fill() throws Exception {
    String timeline = Api.newTimeline();
    UUID article = UUID.randomUUID();
    // Five articles tell of the same: there is evidence to be split off.
    for (int telling = 0; telling < 5; telling++) {
      deliver(
          extraction(
              timeline,
              telling == 0 ? article : UUID.randomUUID(),
              candidate(0, "They met", "meeting", "2018-06-12", "Kim Jong Un"),
              candidate(100, "They signed", "signing", "2018-06"),
              candidate(200, "They left", "departure", "2018-06-13", "Kim Jong Un")));
    }
    for (int number = 0; number < 12; number++) {
      Api.create(timeline, "Summit " + number, "201" + number % 10).then().statusCode(201);
    }
    String export =
        given()
            .queryParams("timeline", timeline, "format", "ndjson", "q", "signed")
            .get(Api.EVENTS + "/export")
            .asString();
    return new LiveEvents(connection, SEED, timeline, Api.newTimeline(), article, export);
  }

  @Override
  protected String content() {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(CONTENT)) {
      result.next();
      return String.valueOf(result.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
