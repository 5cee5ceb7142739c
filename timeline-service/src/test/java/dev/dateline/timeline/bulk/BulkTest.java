package dev.dateline.timeline.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many events in one request. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class BulkTest {
  private static final String MIXED =
      """
      {"title":"Good","date":"spring 2014"}

      {"title":"Bad","date":"2019-02-29"}
      {"title":"","date":"2019"}
      {"title":"No date"}
      {"title":"Unknown","date":"2019","plce":"x"}
      not json
      {"title":"Also good","date":"2015","places":["Bonn"]}
      """;

  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void everyLineIsAnEventAsIfItHadBeenCreatedAlone() {
    bulk("all", "{\"title\":\"A\",\"date\":\"2018-05~\"}\r\n{\"title\":\"B\",\"date\":\"2019\"}")
        .then()
        .statusCode(200)
        .body("created", is(2))
        .body("failed", is(0));
    List<String> ids = ids();
    assertThat(ids).hasSize(2);
    Api.get(ids.get(0))
        .then()
        .header("ETag", "\"0\"")
        .body("title", equalTo("A"))
        .body("date.edtf", equalTo("2018-05~"))
        .body("origin", equalTo("entered"))
        .body("claims.preferred", contains(true))
        .body("history.action", contains("created"))
        .body("history.version", contains(0));
    Api.patch(ids.get(0), "\"0\"", "{\"date\":\"2018\"}").then().statusCode(200);
  }

  @Test
  void whatWasWrittenIsReadAsItWas() {
    String line =
        """
        {"title":"Tab\\t, \\"quote\\", \\\\N and \\\\. é 𝄞","date":"between 3 and 5 May 2018",\
        "description":"One\\r\\ntwo","participants":["a,b","{c}","\\"d\\"","\\\\e","NULL"],"places":[]}""";
    bulk("all", line).then().statusCode(200).body("created", is(1));
    Response single =
        Api.post(line.replace("{\"title\"", "{\"timeline\":\"" + timeline + "\",\"title\""));
    single.then().statusCode(201);
    String alone = single.path("id");
    String copied = ids().stream().filter(id -> !id.equals(alone)).findFirst().orElseThrow();
    for (String field :
        List.of(
            "title",
            "description",
            "participants",
            "places",
            "date",
            "tags",
            "confidence",
            "claims[0].derivation",
            "claims[0].sentence",
            "claims[0].author",
            "version")) {
      Object expected = single.path(field);
      assertThat(Api.get(copied).<Object>path(field)).as(field).isEqualTo(expected);
    }
  }

  @Test
  void nothingIsCreatedWhenEverythingWasToBe() {
    bulk("all", MIXED)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("#/2/date", "#/3/title", "#/4/date", "#/5/plce", "#/6"));
    assertThat(ids()).isEmpty();
    given()
        .queryParam("timeline", timeline)
        .get("/api/v1/changes")
        .then()
        .body("items.size()", is(0));
  }

  @Test
  void goodLinesAreCreatedAndBadOnesNamed() {
    bulk("best-effort", MIXED)
        .then()
        .statusCode(200)
        .body("created", is(2))
        .body("failed", is(5))
        .body("errors.line", contains(3, 4, 5, 6, 7))
        .body("errors.pointer", contains("#/date", "#/title", "#/date", "#/plce", "#"));
    assertThat(ids()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"half, 400", "ALL, 400"})
  void otherModesAreRefused(String mode, int status) {
    bulk(mode, "{}").then().statusCode(status).body("errors[0].parameter", equalTo("mode"));
  }

  @Test
  void whatIsNoTextIsRefusedByItsLine() {
    byte[] body = "{\"title\":\"\u00e9\",\"date\":\"2018\"}".getBytes(StandardCharsets.ISO_8859_1);
    given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", timeline)
        .body(body)
        .post(Api.EVENTS + "/bulk")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/0"));
    bulk("all", "{\"title\":\"A\",\"date\":\"2018\",\"timeline\":\"main\"}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/0/timeline"));
    bulk("all", "").then().statusCode(200).body("created", is(0));
  }

  @Test
  void manyThousandLinesAreCreatedInOneRequest() {
    int count = 20_000;
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append(
          "{\"title\":\"Event %d\",\"date\":\"%d-%02d\"}\n"
              .formatted(i, 1000 + i % 1000, 1 + i % 12));
    }
    bulk("all", body.toString()).then().statusCode(200).body("created", is(count));
    given()
        .get("/api/v1/timelines/" + timeline)
        .then()
        .body("events", is(count))
        .body("earliest", equalTo("1000-01-01"));
  }

  @Test
  void archivedTimelineIsNotChangedByHand() {
    String id = Api.create(timeline, "A", "2018").path("id");
    archive(true).then().statusCode(200).body("archived", is(true));
    bulk("all", "{\"title\":\"A\",\"date\":\"2018\"}").then().statusCode(409);
    Api.create(timeline, "B", "2018").then().statusCode(409);
    Api.patch(id, "*", "{\"title\":\"B\"}").then().statusCode(409);
    Api.get(id).then().statusCode(200).body("title", equalTo("A"));
    archive(false).then().statusCode(200).body("archived", is(false));
    Api.patch(id, "*", "{\"title\":\"B\"}").then().statusCode(200);
  }

  @Test
  void timelineIsRenamed() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"title\":\" Another name \"}")
        .patch("/api/v1/timelines/" + timeline)
        .then()
        .statusCode(200)
        .body("title", equalTo("Another name"))
        .body("slug", equalTo(timeline));
    for (String bad : List.of("{\"title\":\" \"}", "{\"slug\":\"x\"}", "{\"archived\":\"no\"}")) {
      given()
          .contentType(ContentType.JSON)
          .body(bad)
          .patch("/api/v1/timelines/" + timeline)
          .then()
          .statusCode(400);
    }
  }

  private Response archive(boolean archived) {
    return given()
        .contentType(ContentType.JSON)
        .body("{\"archived\":%s}".formatted(archived))
        .patch("/api/v1/timelines/" + timeline);
  }

  private Response bulk(String mode, String body) {
    return given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", timeline)
        .queryParam("mode", mode)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/bulk");
  }

  private List<String> ids() {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
  }
}
