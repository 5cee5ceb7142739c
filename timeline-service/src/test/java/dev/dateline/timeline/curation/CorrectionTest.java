package dev.dateline.timeline.curation;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims, reviews, history and undo. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class CorrectionTest {
  private String timeline;
  private final UUID article = Delivery.nextId();

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void correctionSaysWhoWhenAndWhyAndKeepsTheOldClaim() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    Acts.post(id, "claims", "{\"date\":\"2011-12-17\",\"comment\":\"The protocol says so.\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("date.edtf", equalTo("2011-12-17"))
        .body("claims.date.edtf", contains("2012", "2011-12-17"))
        .body("claims.preferred", contains(false, true))
        .body("claims[1].author", equalTo("local"))
        .body("claims[1].comment", equalTo("The protocol says so."))
        .body("history[1].action", equalTo("date_claimed"))
        .body("history[1].comment", equalTo("The protocol says so."))
        .body("history[1].version", is(1))
        .body("history[1].changes[0].field", equalTo("date"))
        .body("history[1].changes[0].from", equalTo("2012"))
        .body("history[1].changes[0].to", equalTo("2011-12-17"));
  }

  @Test
  void anotherClaimCanBePreferred() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    String first = Api.get(id).path("claims[0].id");
    Acts.post(id, "claims", "{\"date\":\"2011\"}").then().statusCode(200);
    Acts.post(id, "claims/" + first + "/prefer", "")
        .then()
        .statusCode(200)
        .body("date.edtf", equalTo("2012"))
        .body("claims.preferred", contains(true, false))
        .body("history[2].action", equalTo("preferred"));
    Acts.post(id, "claims/" + UUID.randomUUID() + "/prefer", "").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # body                                 | status | where
          {"date":"2019-02-29"}                  | 400    | #/date
          {"date":""}                            | 400    | #/date
          {}                                     | 400    | #/date
          {"date":"2019","because":"x"}          | 400    | #/because
          {"date":"2019","comment":"\\u0000"}    | 400    | #/comment
          {"date":2019}                          | 400    | #/date
          """)
  void badClaimIsRefusedAndNamed(String body, int status, String where) {
    String id = Api.create(timeline, "Something", "2012").path("id");
    Acts.post(id, "claims", body)
        .then()
        .statusCode(status)
        .body("errors[0].pointer", equalTo(where));
    Acts.post(id, "claims/preview", body).then().statusCode(status);
    Api.get(id).then().header("ETag", "\"0\"").body("claims.size()", is(1));
  }

  @Test
  void undoTakesTheLastChangeBackAndUndoingThatBringsItAgain() {
    String id = Api.create(timeline, "Before", "2012").path("id");
    Api.patch(id, "*", "{\"title\":\"After\",\"date\":\"2013\",\"places\":[\"Bonn\"]}")
        .then()
        .statusCode(200);
    Acts.undo(id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Before"))
        .body("date.edtf", equalTo("2012"))
        .body("places", empty())
        .body("claims.date.edtf", contains("2012", "2013"))
        .body("history.action", contains("created", "date_claimed", "edited", "undone"));
    Acts.undo(id)
        .then()
        .statusCode(200)
        .body("title", equalTo("After"))
        .body("date.edtf", equalTo("2013"))
        .body("places", contains("Bonn"));
  }

  @Test
  void givenChangeIsTakenBackAndLaterOnesStay() {
    String id = Api.create(timeline, "Before", "2012").path("id");
    Api.patch(id, "*", "{\"title\":\"After\"}").then().statusCode(200);
    Api.patch(id, "*", "{\"kind\":\"meeting\"}").then().statusCode(200);
    Object entry = Api.get(id).path("history[1].id");
    Acts.undo(id, entry)
        .then()
        .statusCode(200)
        .body("title", equalTo("Before"))
        .body("kind", equalTo("meeting"))
        .body("history[3].undoes.toString()", equalTo(entry.toString()));
  }

  @Test
  void whatWasChangedAgainSinceIsNotTakenBackBlindly() {
    String id = Api.create(timeline, "One", "2012").path("id");
    Api.patch(id, "*", "{\"title\":\"Two\"}").then().statusCode(200);
    Api.patch(id, "*", "{\"title\":\"Three\"}").then().statusCode(200);
    Acts.undo(id, Api.get(id).path("history[1].id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("changed-since"))
        .body("detail", containsString("title"));
    Acts.undo(id, Api.get(id).path("history[0].id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("by-creation"));
    Api.get(id).then().body("title", equalTo("Three"));
  }

  @Test
  void undoneTitleIsTheEvidencesToSayAgain() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "Found", "meeting", "2018-06-12", "Kim")));
    String id = Acts.events(timeline).get(0);
    Api.patch(id, "*", "{\"title\":\"By hand\",\"date\":\"2018-06-13\"}").then().statusCode(200);
    Acts.undo(id)
        .then()
        .body("title", equalTo("Found"))
        .body("date.edtf", equalTo("2018-06-12"))
        .body("claims.preferred", contains(true, false));
    deliver(extraction(timeline, article, candidate(1, "Better", "meeting", "2018-06-14", "Kim")));
    Api.get(id).then().body("title", equalTo("Better")).body("date.edtf", equalTo("2018-06-14"));
  }

  @Test
  void deletionIsUndoneAndUndoneAgain() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    Acts.delete(id);
    Acts.undo(id).then().statusCode(200);
    Api.get(id).then().statusCode(200);
    Acts.undo(id).then().statusCode(200);
    Api.get(id).then().statusCode(410);
    given()
        .get(Api.EVENTS + "/" + id + "/history")
        .then()
        .statusCode(200)
        .body("action", contains("created", "deleted", "undone", "undone"));
  }

  @Test
  void onlyWhatAPersonDidIsUndone() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "Found", "meeting", "2018-06-12", "Kim")));
    String id = Acts.events(timeline).get(0);
    Acts.undo(id).then().statusCode(409).body("code", equalTo("nothing-to-undo"));
    Acts.undo(id, Api.get(id).path("history[0].id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("by-extraction"));
    Acts.undo(id, 999_999_999).then().statusCode(404);
    Acts.undo(id, "x").then().statusCode(400);
    given().post(Api.EVENTS + "/" + id + "/undo").then().statusCode(428);
    Acts.undo(UUID.randomUUID().toString()).then().statusCode(404);
  }

  @Test
  void marksAreSetTogetherAndUndoneTogether() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    Acts.mark(
            id,
            """
            {"status":"dismissed","starred":true,"tags":["a"," b ","a"],"comment":"Why not"}""")
        .then()
        .statusCode(200)
        .body("status", equalTo("dismissed"))
        .body("starred", is(true))
        .body("tags", contains("a", "b"))
        .body("history[1].action", equalTo("reviewed"))
        .body("history[1].changes.field", contains("status", "starred", "tags"))
        .body("history[1].comment", equalTo("Why not"));
    Acts.undo(id)
        .then()
        .body("status", equalTo("accepted"))
        .body("starred", is(false))
        .body("tags", empty());
  }

  @Test
  void commentAloneIsKept() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    Acts.mark(id, "{\"comment\":\"Is that so?\"}")
        .then()
        .statusCode(200)
        .body("history[1].action", equalTo("commented"))
        .body("history[1].comment", equalTo("Is that so?"));
    Acts.mark(id, "{}").then().statusCode(200).header("ETag", "\"1\"");
    Acts.mark(id, "{\"status\":\"maybe\"}").then().statusCode(400);
    Acts.mark(id, "{\"tags\":[\"\"]}").then().statusCode(400);
  }

  @Test
  void commentIsTakenBackAndDecisionsStay() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    int remark = Acts.mark(id, "{\"comment\":\"Is that so?\"}").path("history[1].id");
    Acts.mark(id, "{\"status\":\"dismissed\"}").then().statusCode(200);
    Acts.undo(id, remark)
        .then()
        .statusCode(200)
        .body("status", equalTo("dismissed"))
        .body("history[3].action", equalTo("undone"))
        .body("history[3].detail", equalTo("comment"))
        .body("history[3].undoes", equalTo(remark));
    Acts.undo(id, Api.get(id).path("history[3].id"))
        .then()
        .statusCode(200)
        .body("status", equalTo("dismissed"))
        .body("history[4].detail", equalTo("comment"));
  }

  @Test
  void whatAPersonDecidedOutlivesExtractions() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "Found", "meeting", "2018-06-12", "Kim")));
    String id = Acts.events(timeline).get(0);
    Acts.mark(id, "{\"status\":\"dismissed\"}").then().statusCode(200);
    deliver(extraction(timeline, article, candidate(1, "Again", "meeting", "2018-06-12", "Kim")));
    deliver(
        extraction(
            timeline, Delivery.nextId(), candidate(1, "Also", "meeting", "2018-06-12", "Kim")));
    Api.get(id).then().body("status", equalTo("dismissed")).body("sources", is(2));
  }

  @Test
  void asOfTellsWhatWasThereThen() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "Found", "meeting", "2018-06", "Kim")));
    String id = Acts.events(timeline).get(0);
    String first = Api.get(id).path("updatedAt");
    Api.patch(id, "*", "{\"title\":\"By hand\",\"date\":\"2018-06-13\"}").then().statusCode(200);
    String second = Api.get(id).path("updatedAt");
    deliver(extraction(timeline, article, candidate(1, "Again", "meeting", "2018-07", "Kim")));
    Acts.delete(id);
    asOf(id, first)
        .statusCode(200)
        .body("title", equalTo("Found"))
        .body("date.edtf", equalTo("2018-06"))
        .body("claims.date.edtf", contains("2018-06"))
        .body("claims.preferred", contains(true))
        .body("evidence.size()", is(1))
        .body("history.action", contains("created"));
    asOf(id, second)
        .statusCode(200)
        .body("title", equalTo("By hand"))
        .body("claims.date.edtf", contains("2018-06", "2018-06-13"))
        .body("claims.preferred", contains(false, true))
        .body("history.size()", is(3));
    asOf(id, "2001-01-01").statusCode(404);
    for (String bad : List.of("yesterday", "2026-13-01", "+999999999-12-31T00:00:00Z")) {
      asOf(id, bad).statusCode(400).body("errors[0].parameter", equalTo("as_of"));
    }
  }

  private static io.restassured.response.ValidatableResponse asOf(String id, String when) {
    return given().queryParam("as_of", when).get(Api.EVENTS + "/" + id).then();
  }

  @Test
  void changesThatNobodyExplainedHaveNoComment() {
    String id = Api.create(timeline, "Something", "2012").path("id");
    given()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .queryParam("comment", " Typo ")
        .body("{\"title\":\"Else\"}")
        .patch(Api.EVENTS + "/" + id)
        .then()
        .body("history.comment", contains(nullValue(), equalTo("Typo")));
    assertThat(
            given()
                .header("If-Match", "*")
                .queryParam("comment", "x".repeat(2_001))
                .delete(Api.EVENTS + "/" + id)
                .statusCode())
        .isEqualTo(400);
  }
}
