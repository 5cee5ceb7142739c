package dev.dateline.timeline.changes;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed of changes, page by page. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ChangePagesTest {
  private static final String CHANGES = "/api/v1/changes";

  private String timeline = "";
  private final UUID article = Delivery.nextId();

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void replayedIntoAnEmptyCopyItEqualsTheOriginal() throws Exception {
    Map<String, String> copy = new TreeMap<>();
    long position = 0;
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "A", "meeting", "2018-06-12", "Kim"),
            candidate(50, "B", "speech", "2018", "Kim"),
            candidate(90, "C", "report", null, "Kim")));
    position = follow(copy, position);
    String a = idOf("A");
    String entered = Api.create(timeline, "Entered", "2019").path("id");
    Api.patch(a, "*", "{\"title\":\"By hand\",\"date\":\"2018-06-13\"}").then().statusCode(200);
    act(a, "merge", "{\"event\":\"%s\"}".formatted(entered));
    act(a, "unmerge", "{\"event\":\"%s\"}".formatted(entered));
    position = follow(copy, position);
    Api.patch(a, "*", "{\"kind\":\"other\"}").then().statusCode(200);
    act(a, "undo", "");
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + entered).then().statusCode(204);
    deliver(extraction(timeline, article, candidate(1, "A!", "meeting", "2018-06-12", "Kim")));
    given()
        .contentType(ContentType.JSON)
        .body("{\"date\":\"2018-05-01\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200);
    given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", timeline)
        .body(
            "{\"title\":\"One\",\"date\":\"2001\"}\n{\"title\":\"Two\",\"date\":\"2002\"}"
                .getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/bulk")
        .then()
        .statusCode(200);
    follow(copy, position);

    assertThat(copy).isEqualTo(original());
    Map<String, String> atOnce = new TreeMap<>();
    follow(atOnce, 0);
    assertThat(atOnce).isEqualTo(original());
  }

  @Test
  void pageAtTheEndIsEmptyAndTellsWhereToGoOn() {
    Api.create(timeline, "A", "2018");
    long last = changes(0, 10).jsonPath().getLong("last");
    changes(last, 10).then().body("items", empty()).body("last.toString()", equalTo("" + last));
  }

  @Test
  void deletionIsATombstone() {
    String id = Api.create(timeline, "A", "2018").path("id");
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + id);
    changes(0, 10)
        .then()
        .body("items.kind", is(List.of("created", "deleted")))
        .body("items[1].version", is(1))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          since, yesterday
          since, -1
          since, 999999999999999999
          since, 99999999999999999999
          limit, 0
          limit, 1001
          limit, x
          """)
  void whatIsNoPositionIsRefused(String name, String value) {
    given()
        .queryParam("timeline", timeline)
        .queryParam(name, value)
        .get(CHANGES)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(name));
  }

  /** Does what a copy does, in pages of three; where it stands then. */
  private long follow(Map<String, String> copy, long since) {
    long position = since;
    String next;
    do {
      Response page = changes(position, 3);
      for (Map<String, Object> change : page.<List<Map<String, Object>>>path("items")) {
        String id = String.valueOf(change.get("id"));
        if ("deleted".equals(change.get("kind"))) {
          copy.remove(id);
        } else {
          Response event = Api.get(id);
          if (event.statusCode() == 200) {
            copy.put(id, event.asString());
          }
        }
      }
      long last = page.jsonPath().getLong("last");
      assertThat(last).isGreaterThanOrEqualTo(position);
      position = last;
      next = page.path("next");
    } while (next != null);
    return position;
  }

  private Map<String, String> original() {
    Map<String, String> original = new TreeMap<>();
    Response page =
        given().queryParam("timeline", timeline).queryParam("undated", "include").get(Api.EVENTS);
    for (String id : page.<List<String>>path("items.id")) {
      original.put(id, Api.get(id).asString());
    }
    assertThat(original).hasSizeGreaterThan(2);
    return original;
  }

  private Response changes(long since, int limit) {
    Response page =
        given()
            .queryParam("timeline", timeline)
            .queryParam("since", since)
            .queryParam("limit", limit)
            .get(CHANGES);
    page.then().statusCode(200);
    return page;
  }

  private String idOf(String title) {
    return original().entrySet().stream()
        .filter(entry -> entry.getValue().contains("\"title\":\"" + title + "\""))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static void act(String event, String path, String body) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(body)
        .post(Api.EVENTS + "/" + event + "/" + path)
        .then()
        .statusCode(200);
  }
}
