package dev.dateline.timeline.timelines;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While an import holds a timeline for long, who has to wait is told so, and nobody else waits. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class BusyTimelineTest {
  private String busy;
  private String event;
  private Connection holder;

  @BeforeEach
  void hold() throws SQLException {
    busy = Api.newTimeline();
    event = Api.create(busy, "Something", "2018").path("id");
    holder = DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
    // As an import does.
    try (Statement lock = holder.createStatement()) {
      lock.execute(
          "select pg_advisory_lock(2, (select id from timelines where slug = '%s'))"
              .formatted(busy));
    }
  }

  @AfterEach
  void release() throws SQLException {
    holder.close();
  }

  @Test
  void changeThatHasToWaitForLongIsToBeTriedAgain() {
    Api.patch(event, "*", "{\"date\":\"2019\"}")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"))
        .contentType("application/problem+json")
        .body("type", equalTo("https://dateline.dev/problems/unavailable"))
        .body("detail", containsString("Another change"));

    Api.patch(event, "*", "{\"title\":\"Else\"}").then().statusCode(200);
    Api.create(busy, "Another", "2018").then().statusCode(201);
    assertThat(Api.get(event).<String>path("date.edtf")).isEqualTo("2018");
  }

  @Test
  void articlesOfOtherTimelinesAreTakenInMeanwhile() throws Exception {
    String free = Api.newTimeline();
    Extraction waiting = told(busy);
    Delivery.insert(waiting.extractionId(), busy, waiting.articleId(), Delivery.text(waiting));
    Delivery.awaitRow(waiting.extractionId(), "attempts > 0 and processed_at is null");

    deliver(told(free));

    assertThat(titles(free)).containsExactly("Met");
    assertThat(titles(busy)).containsExactly("Something");
    holder.close();
    Delivery.awaitRow(waiting.extractionId(), "processed_at is not null");
    assertThat(titles(busy)).contains("Met");
  }

  private static Extraction told(String timeline) {
    return extraction(
        timeline, Delivery.nextId(), candidate(1, "Met", "meeting", "2018-06-12", "Kim"));
  }

  private static List<String> titles(String timeline) {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.title");
  }
}
