package dev.dateline.timeline.curation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to single events. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class EventEditingTest {
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void createdEventIsAnsweredInFull() {
    Api.post(
            """
            {"timeline":"%s","title":" The treaty is signed ","date":"1648-10-24",
             "description":"In Münster.","kind":"agreement","factuality":"reported",
             "participants":["Sweden","France"],"places":["Münster"]}"""
                .formatted(timeline))
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/events/[0-9a-f-]{36}"))
        .header("ETag", "\"0\"")
        .body("timeline", equalTo(timeline))
        .body("title", equalTo("The treaty is signed"))
        .body("date.edtf", equalTo("1648-10-24"))
        .body("date.kind", equalTo("moment"))
        .body("date.precision", equalTo("day"))
        .body("date.earliest", equalTo("1648-10-24"))
        .body("date.latest", equalTo("1648-10-24"))
        .body("date.display", equalTo("24 October 1648"))
        .body("description", equalTo("In Münster."))
        .body("kind", equalTo("agreement"))
        .body("factuality", equalTo("reported"))
        .body("participants", contains("Sweden", "France"))
        .body("places", contains("Münster"))
        .body("origin", equalTo("entered"))
        .body("confidence", is(1.0f))
        .body("sources", is(0))
        .body("evidence", is(java.util.List.of()))
        .body("claims.size()", is(1))
        .body("claims[0].by", equalTo("person"))
        .body("claims[0].author", equalTo("local"))
        .body("claims[0].preferred", is(true))
        .body("claims[0].evidenceId", nullValue())
        .body("history.action", contains("created"));
  }

  @Test
  void readingAnswersWhatCreatingDid() {
    Response created = Api.create(timeline, "Something", "2018-05~");

    Response read = Api.get(created.path("id"));

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    assertThat(read.asString()).isEqualTo(created.asString());
  }

  @Test
  void newDateIsAClaimThatIsPreferredAndTheOldOneStays() {
    String id = Api.create(timeline, "Something", "2018-05").path("id");

    Api.patch(id, "\"0\"", "{\"date\":\"2018-05-22\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("date.edtf", equalTo("2018-05-22"))
        .body("claims.date.edtf", contains("2018-05", "2018-05-22"))
        .body("claims.preferred", contains(false, true))
        .body("history.action", contains("created", "date_claimed"))
        .body("history[1].detail", equalTo("2018-05 → 2018-05-22"));
  }

  @Test
  void nullTakesTheDateAwayAndKeepsTheClaims() {
    String id = Api.create(timeline, "Something", "2018-05").path("id");

    Api.patch(id, "\"0\"", "{\"date\":null}")
        .then()
        .statusCode(200)
        .body("date", nullValue())
        .body("claims.preferred", contains(false));
  }

  @Test
  void patchThatSaysNothingNewChangesNothing() {
    String id = Api.create(timeline, "Something", "2018-05").path("id");

    Api.patch(id, "\"0\"", "{\"title\":\"Something\",\"date\":\"2018-05\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("history.size()", is(1));
  }

  @Test
  void putReplacesEverything() {
    String id =
        Api.post(
                """
                {"timeline":"%s","title":"A","date":"2018","description":"d","places":["P"]}"""
                    .formatted(timeline))
            .path("id");

    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(
            """
            {"title":"B","date":"2018","description":null,"kind":"meeting",
             "factuality":"planned","participants":["X"],"places":[]}""")
        .put(Api.EVENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("B"))
        .body("description", nullValue())
        .body("kind", equalTo("meeting"))
        .body("factuality", equalTo("planned"))
        .body("participants", contains("X"))
        .body("places.size()", is(0))
        .body("claims.size()", is(1))
        .body("history[1].detail", containsString("title"));
  }

  @Test
  void deletedEventIsGone() {
    String id = Api.create(timeline, "Something", "2018").path("id");

    given().header("If-Match", "\"0\"").delete(Api.EVENTS + "/" + id).then().statusCode(204);

    Api.get(id)
        .then()
        .statusCode(410)
        .header("Cache-Control", equalTo("no-cache"))
        .body("type", containsString("gone"));
    Api.patch(id, "*", "{\"title\":\"B\"}").then().statusCode(410);
    given().queryParam("timeline", timeline).get(Api.EVENTS).then().body("items.size()", is(0));
  }

  @Test
  void deletedEventCanBeRestored() {
    String id = Api.create(timeline, "Something", "2018").path("id");
    String etag =
        given()
            .header("If-Match", "\"0\"")
            .delete(Api.EVENTS + "/" + id)
            .then()
            .statusCode(204)
            .extract()
            .header("ETag");

    restore(id, etag)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("title", equalTo("Something"))
        .body("history.action", contains("created", "deleted", "restored"));

    Api.get(id).then().statusCode(200);
    given().queryParam("timeline", timeline).get(Api.EVENTS).then().body("items.size()", is(1));
  }

  @Test
  void onlyWhatWasDeletedAsTheCallerKnowsItIsRestored() {
    String id = Api.create(timeline, "Something", "2018").path("id");

    restore(id, "*")
        .statusCode(409)
        .body("type", containsString("/conflict"))
        .body("code", equalTo("not-deleted"));
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
    restore(id, "\"0\"").statusCode(412);
    given().post(Api.EVENTS + "/" + id + "/restore").then().statusCode(428);
    restore("019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59", "*").statusCode(404);
    Api.get(id).then().statusCode(410);
  }

  private static ValidatableResponse restore(String id, String ifMatch) {
    return given().header("If-Match", ifMatch).post(Api.EVENTS + "/" + id + "/restore").then();
  }

  @Test
  void sameKeyAndBodyCreateOneEvent() {
    String body = "{\"timeline\":\"%s\",\"title\":\"Once\",\"date\":\"2018\"}".formatted(timeline);

    Response first = withKey("key-" + timeline, body);
    Response second = withKey("key-" + timeline, body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void keyOfAnotherBodyIsRefused() {
    withKey(
        "key-" + timeline,
        "{\"timeline\":\"%s\",\"title\":\"Once\",\"date\":\"2018\"}".formatted(timeline));

    withKey(
            "key-" + timeline,
            "{\"timeline\":\"%s\",\"title\":\"Twice\",\"date\":\"2018\"}".formatted(timeline))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("https://dateline.dev/problems/key-reused"))
        .body("detail", notNullValue());
  }

  @Test
  void keyOfABodyThatOnlyLooksTheSameIsRefused() {
    String body = "{\"timeline\":\"%s\",\"title\":\"A\",\"date\":\"2018\",\"places\":[%s]}";
    String key = "key-" + timeline;

    withKey(key, body.formatted(timeline, "\"X, Y\"")).then().statusCode(201);

    withKey(key, body.formatted(timeline, "\"X\",\"Y\"")).then().statusCode(422);
  }

  private static Response withKey(String key, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(Api.EVENTS);
  }
}
