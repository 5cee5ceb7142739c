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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void replayedAfterAnyActsItEqualsTheOriginal(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, String> copy = new TreeMap<>();
    Map<String, String> merged = new HashMap<>();
    List<String> deleted = new ArrayList<>();
    for (String place : List.of("one", "other")) {
      deliver(
          extraction(
              timeline,
              place.equals("one") ? article : Delivery.nextId(),
              candidate(1, "A", "meeting", "2018-06-12", "Kim"),
              candidate(50, "B", "speech", "2018-06-01", "Kim"),
              candidate(90, "C " + place, "report", null, "Kim")));
    }
    long position = 0;
    for (int step = 0; step < 60; step++) {
      act(random, merged, deleted);
      if (step % 7 == 0) {
        position = follow(copy, position);
      }
    }
    follow(copy, position);

    assertThat(copy).as("followed, seed " + seed).isEqualTo(original());
    Map<String, String> atOnce = new TreeMap<>();
    follow(atOnce, 0);
    assertThat(atOnce).as("at once, seed " + seed).isEqualTo(original());
  }

  /** Does something, or is refused: no copy may see a difference. */
  private void act(Random random, Map<String, String> merged, List<String> deleted) {
    List<String> ids =
        given()
            .queryParam("timeline", timeline)
            .queryParam("undated", "include")
            .get(Api.EVENTS)
            .path("items.id");
    String id = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    switch (ids.size() < 4 ? 0 : random.nextInt(9)) {
      case 1 -> Api.patch(id, "*", "{\"title\":\"T" + random.nextInt(99) + "\"}");
      case 2 -> Api.patch(id, "*", "{\"date\":\"20%02d\"}".formatted(random.nextInt(30)));
      case 3 -> {
        given().header("If-Match", "*").delete(Api.EVENTS + "/" + id);
        deleted.add(id);
      }
      case 4 -> {
        if (!deleted.isEmpty()) {
          String back = deleted.remove(random.nextInt(deleted.size()));
          given().header("If-Match", "*").post(Api.EVENTS + "/" + back + "/restore");
        }
      }
      case 5 -> {
        if (send(id, "merge", "{\"event\":\"" + other + "\"}").statusCode() == 200) {
          merged.put(other, id);
        }
      }
      case 6 -> {
        for (Map.Entry<String, String> join : Map.copyOf(merged).entrySet()) {
          merged.remove(join.getKey());
          send(join.getValue(), "unmerge", "{\"event\":\"" + join.getKey() + "\"}");
        }
      }
      case 7 -> {
        List<String> evidence = Api.get(id).path("evidence.id");
        if (evidence.size() > 1) {
          send(id, "split", "{\"evidence\":[\"" + evidence.get(0) + "\"]}");
        }
      }
      case 8 ->
          given()
              .contentType(ContentType.JSON)
              .body("{\"date\":\"2018-0%d-01\"}".formatted(1 + random.nextInt(9)))
              .put("/api/v1/publications/" + article);
      default -> Api.create(timeline, "E" + random.nextInt(99), "2018");
    }
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
    send(event, path, body).then().statusCode(200);
  }

  private static Response send(String event, String path, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(body)
        .post(Api.EVENTS + "/" + event + "/" + path);
  }
}
