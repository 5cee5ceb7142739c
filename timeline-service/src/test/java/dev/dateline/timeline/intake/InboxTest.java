package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A row that cannot be taken in waits, and is in nobody's way. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class InboxTest {

  @Test
  void rowThatFailsAtCommitWaitsWhileOthersGoOn() throws Exception {
    String timeline = Api.newTimeline();
    execute(
        """
        create function timeline.refuse() returns trigger language plpgsql as
        $$ begin raise exception 'refused at commit'; end $$;
        create constraint trigger refuse after insert on timeline.events
        deferrable initially deferred for each row
        when (new.title = 'Refused') execute function timeline.refuse();
        """);
    Extraction refused = one(timeline, "Refused");
    try {
      Delivery.insert(
          refused.extractionId(), timeline, refused.articleId(), Delivery.text(refused));
      deliver(one(timeline, "Other"));

      assertThat(Delivery.awaitRow(refused.extractionId(), "attempts > 0")).contains("refused");
    } finally {
      execute("drop function timeline.refuse() cascade");
    }
    Delivery.awaitRow(refused.extractionId(), "processed_at is not null");
  }

  @Test
  void rowOfANewerSchemaWaitsUntouched() throws Exception {
    String timeline = Api.newTimeline();
    UUID newer = Delivery.nextId();
    Delivery.insert(newer, Extraction.SCHEMA_VERSION + 1, timeline, Delivery.nextId(), "{}");
    deliver(one(timeline, "Known"));

    Delivery.awaitRow(newer, "processed_at is null and attempts = 0 and payload is not null");
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("dateline_inbox_waiting "))
        .body(containsString("dateline_inbox_failing "))
        .body(containsString("dateline_inbox_oldest_seconds "));
  }

  private static Extraction one(String timeline, String title) {
    return extraction(
        timeline, Delivery.nextId(), candidate(1, title, "meeting", "2018-06-12", title));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
