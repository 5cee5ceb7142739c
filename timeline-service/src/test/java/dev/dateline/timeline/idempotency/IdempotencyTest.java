package dev.dateline.timeline.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is repeated with its key does nothing twice. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class IdempotencyTest {
  private static final String BULK = Api.EVENTS + "/bulk";
  private static final String IMPORT = Api.EVENTS + "/import";

  private String timeline;
  private String key;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
    key = "key-" + UUID.randomUUID();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # path   | mode        | type                 | body
          bulk     | all         | application/x-ndjson | {"title":"A","date":"2018"}
          bulk     | best-effort | application/x-ndjson | {"title":"A","date":"2018"}~{"title":"B","date":"never"}
          import   | all         | text/csv             | date,title~2018,A
          import   | best-effort | text/csv             | date,title~2018,A~never,B
          import   | all         | application/vnd.timelinejs+json | {"events":[{"start_date":{"year":2018},"text":{"headline":"A"}}]}
          """)
  void manyEventsAreThereOnce(String path, String mode, String type, String lines) {
    String body = lines.replace('~', '\n');
    Response first = stream(path, mode, type, body);
    Response again = stream(path, mode, type, body);

    first.then().statusCode(200).body("created", is(1));
    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(titles()).containsExactly("A");
    stream(path, mode, type, body + "\n")
        .then()
        .statusCode(422)
        .body("type", equalTo("https://dateline.dev/problems/key-reused"));
    assertThat(titles()).containsExactly("A");
  }

  @Test
  void restoredExportIsThereOnce() {
    Api.create(timeline, "A", "2018").then().statusCode(201);
    String exported =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", "ndjson")
            .get(Api.EVENTS + "/export")
            .asString();
    timeline = Api.newTimeline();
    for (int i = 0; i < 2; i++) {
      stream("import", "all", "application/x-ndjson", exported)
          .then()
          .statusCode(200)
          .body("created", is(1));
    }
    assertThat(titles()).containsExactly("A");
  }

  @Test
  void whatFailedMayBeTriedAgainWithItsKey() {
    stream("bulk", "all", "application/x-ndjson", "{\"title\":\"A\"}").then().statusCode(400);
    stream("bulk", "all", "application/x-ndjson", "{\"title\":\"A\",\"date\":\"2018\"}")
        .then()
        .statusCode(200);
    assertThat(titles()).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/events/import", "/api/v1/events/bulk", "/api/v1/events"})
  void emptyKeyIsNoKey(String path) {
    given()
        .contentType(path.endsWith("events") ? "application/json" : "application/x-ndjson")
        .header("Idempotency-Key", "")
        .body("{}".getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void timelineIsCreatedOnce() {
    String body = "{\"slug\":\"%s\",\"title\":\"T\"}".formatted("n-" + UUID.randomUUID());
    Response first = json("/api/v1/timelines", body);
    Response again = json("/api/v1/timelines", body);

    first.then().statusCode(201);
    again.then().statusCode(201).header("Location", first.header("Location"));
    json("/api/v1/timelines", body.replace("\"T\"", "\"U\"")).then().statusCode(422);
  }

  @Test
  void keyOfAnotherOperationIsRefused() {
    json(Api.EVENTS, "{\"timeline\":\"%s\",\"title\":\"A\",\"date\":\"2018\"}".formatted(timeline))
        .then()
        .statusCode(201);
    stream("bulk", "all", "application/x-ndjson", "{\"title\":\"A\",\"date\":\"2018\"}")
        .then()
        .statusCode(422);
  }

  @Test
  void eventsAreMergedOnce() {
    String into = Api.create(timeline, "A", "2018").path("id");
    String from = Api.create(timeline, "B", "2018").path("id");
    String path = Api.EVENTS + "/" + into + "/merge";
    String body = "{\"event\":\"" + from + "\"}";
    Response first = json(path, body);
    Response again = json(path, body);

    first.then().statusCode(200).header("ETag", "\"1\"");
    again.then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(into));
    json(path, "{\"event\":\"" + into + "\"}").then().statusCode(422);
  }

  @Test
  void evidenceIsSplitOffOnce() throws Exception {
    for (int place = 1; place <= 2; place++) {
      Delivery.deliver(
          Delivery.extraction(
              timeline,
              UUID.randomUUID(),
              Delivery.candidate(place, "They met", "meeting", "2018-06-12", "Kim", "Trump")));
    }
    List<String> ids = given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
    assertThat(ids).hasSize(1);
    String evidence = Api.get(ids.get(0)).path("evidence[1].id");
    String path = Api.EVENTS + "/" + ids.get(0) + "/split";
    String body = "{\"evidence\":[\"" + evidence + "\"]}";
    Response first = json(path, body);
    Response again = json(path, body);

    first.then().statusCode(201);
    again.then().statusCode(201).body("id", equalTo(first.path("id")));
    assertThat(titles()).hasSize(2);
  }

  @Test
  void ofRequestsAtTheSameTimeOneDoesIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Response>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(
            threads.submit(
                () ->
                    stream(
                        "bulk",
                        "all",
                        "application/x-ndjson",
                        "{\"title\":\"A\",\"date\":\"2018\"}")));
      }
      for (Future<Response> answer : answers) {
        answer.get().then().statusCode(200).body("created", is(1));
      }
    } finally {
      threads.shutdown();
    }
    assertThat(titles()).containsExactly("A");
  }

  private Response stream(String path, String mode, String type, String body) {
    return given()
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("text/csv", ContentType.TEXT)
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type)
        .header("Idempotency-Key", key)
        .queryParam("timeline", timeline)
        .queryParam("mode", mode)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path.equals("bulk") ? BULK : IMPORT);
  }

  private Response json(String path, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .header("If-Match", "*")
        .body(body)
        .post(path);
  }

  private List<String> titles() {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.title");
  }
}
