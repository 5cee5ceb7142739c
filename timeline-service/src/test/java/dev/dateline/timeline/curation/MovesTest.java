package dev.dateline.timeline.curation;

import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates that follow a corrected one, told before and moved after; and nothing else. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class MovesTest {
  private static final Derivation SUMMIT =
      Derivation.of("June 12", "test", new Anchor.None(), new Step.State("2018-06-12"));
  private static final Derivation SIGNING =
      Derivation.of(
          "two days later",
          "test",
          new Anchor.Event("summit", SUMMIT),
          new Step.Shift(2, Step.Unit.DAY));
  private static final Derivation RETURN =
      Derivation.of(
          "a day after",
          "test",
          new Anchor.Event("signing", SIGNING),
          new Step.Shift(1, Step.Unit.DAY));
  private static final Derivation TOLD =
      Derivation.of(
          "yesterday",
          "test",
          new Anchor.Publication("2018-05-22", PublicationBasis.JSON_LD),
          new Step.Shift(-1, Step.Unit.DAY));
  private static final Derivation OTHER =
      Derivation.of("2017", "test", new Anchor.None(), new Step.State("2017"));

  private String timeline;
  private final UUID article = Delivery.nextId();

  @BeforeEach
  void deliverArticle() throws Exception {
    timeline = Api.newTimeline();
    deliver(article());
  }

  private Extraction article() {
    return extraction(
        timeline,
        article,
        dated(1, "Summit", SUMMIT),
        dated(30, "Signing", SIGNING),
        dated(60, "Return", RETURN),
        dated(90, "Told", TOLD),
        dated(120, "Other", OTHER));
  }

  @Test
  void previewTellsWhatWouldMoveAndMovesNothing() {
    String before = all();
    Acts.post(id("Summit"), "claims/preview", "{\"date\":\"13 June 2018\"}")
        .then()
        .statusCode(200)
        .body("date.edtf", equalTo("2018-06-13"))
        .body("moves.title", contains("Signing", "Return"))
        .body("moves.from.edtf", contains("2018-06-14", "2018-06-15"))
        .body("moves.to.edtf", contains("2018-06-15", "2018-06-16"))
        .body("moves.shown", contains(true, true))
        .body("moves[0].sentence", containsString("15 June 2018"));
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void correctionMovesExactlyWhatThePreviewTold() {
    String told = Api.get(id("Told")).asString();
    String other = Api.get(id("Other")).asString();
    Acts.post(id("Summit"), "claims", "{\"date\":\"13 June 2018\"}").then().statusCode(200);
    Api.get(id("Signing"))
        .then()
        .body("date.edtf", equalTo("2018-06-15"))
        .body("claims[0].derivation.edtf", equalTo("2018-06-15"))
        .body("history.action", hasItem("moved"))
        .body("history[1].changes[0].from", equalTo("2018-06-14"));
    assertThat(date("Return")).isEqualTo("2018-06-16");
    assertThat(Api.get(id("Told")).asString()).isEqualTo(told);
    assertThat(Api.get(id("Other")).asString()).isEqualTo(other);
  }

  @Test
  void patchedDateMovesTheSame() {
    Api.patch(id("Summit"), "*", "{\"date\":\"2018-06-13\"}").then().statusCode(200);
    assertThat(date("Signing")).isEqualTo("2018-06-15");
  }

  @Test
  void datesByPeopleNeverMove() {
    Api.patch(id("Signing"), "*", "{\"date\":\"2018-06-20\"}").then().statusCode(200);
    Acts.post(id("Summit"), "claims/preview", "{\"date\":\"2018-06-13\"}")
        .then()
        .body("moves.title", contains("Signing"))
        .body("moves.shown", contains(false));
    Acts.post(id("Summit"), "claims", "{\"date\":\"2018-06-13\"}").then().statusCode(200);
    assertThat(date("Signing")).isEqualTo("2018-06-20");
    assertThat(date("Return"))
        .as("counts from the signing, which a person dated")
        .isEqualTo("2018-06-21");
  }

  @Test
  void undoMovesEverythingBack() {
    String summit = id("Summit");
    Acts.post(summit, "claims", "{\"date\":\"2018-06-13\"}").then().statusCode(200);
    Acts.undo(summit).then().statusCode(200).body("date.edtf", equalTo("2018-06-12"));
    assertThat(date("Signing")).isEqualTo("2018-06-14");
    assertThat(date("Return")).isEqualTo("2018-06-15");
  }

  @Test
  void laterExtractionIsReplayedAgainstTheCorrection() throws Exception {
    Acts.post(id("Summit"), "claims", "{\"date\":\"2018-06-13\"}").then().statusCode(200);
    String before = all();
    deliver(article());
    assertThat(all()).as("nothing new was said").isEqualTo(before);
    deliver(
        extraction(
            timeline, article, dated(1, "Summit", SUMMIT), dated(31, "Signing anew", SIGNING)));
    assertThat(date("Summit")).isEqualTo("2018-06-13");
    assertThat(date("Signing anew")).isEqualTo("2018-06-15");
  }

  @Test
  void correctedPublicationMovesWhatCountsFromItNowAndLater() throws Exception {
    String summit = Api.get(id("Summit")).path("date").toString();
    publication("preview", "{\"date\":\"2018-05-30\"}")
        .then()
        .statusCode(200)
        .body("moves.title", contains("Told"))
        .body("moves.to.edtf", contains("2018-05-29"));
    assertThat(date("Told")).isEqualTo("2018-05-21");
    given()
        .contentType(ContentType.JSON)
        .body("{\"date\":\"2018-05-30\",\"comment\":\"Print edition\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200)
        .body("article.published.edtf", equalTo("2018-05-30"))
        .body("article.published.basis", equalTo("corrected"))
        .body("corrections.comment", contains("Print edition"));
    assertThat(date("Told")).isEqualTo("2018-05-29");
    Api.get(id("Told"))
        .then()
        .body("evidence[0].article.published.edtf", equalTo("2018-05-30"))
        .body("claims[0].derivation.anchor.edtf", equalTo("2018-05-30"));
    assertThat(Api.get(id("Summit")).path("date").toString()).isEqualTo(summit);

    String before = all();
    deliver(article());
    assertThat(all()).isEqualTo(before);

    given()
        .delete("/api/v1/publications/" + article)
        .then()
        .statusCode(200)
        .body("article.published.edtf", equalTo("2018-05-22"))
        .body("corrections.size()", is(2));
    assertThat(date("Told")).isEqualTo("2018-05-21");
  }

  @Test
  void publicationOfAnUnknownOrWithdrawnArticleIsNotCorrected() throws Exception {
    given().get("/api/v1/publications/" + UUID.randomUUID()).then().statusCode(404);
    publication("preview", "{\"date\":\"2019-02-29\"}").then().statusCode(400);
    deliver(Delivery.withdrawal(timeline, article));
    given().get("/api/v1/publications/" + article).then().statusCode(410);
    assertThat(Acts.events(timeline)).isEmpty();
  }

  @Test
  void eventFromWhichNothingCountsMovesNothing() {
    Acts.post(id("Other"), "claims/preview", "{\"date\":\"2016\"}").then().body("moves", empty());
  }

  private Response publication(String path, String body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/publications/" + article + "/" + path);
  }

  private String id(String title) {
    return Acts.idOf(timeline, title);
  }

  private String date(String title) {
    return Api.get(id(title)).path("date.edtf");
  }

  private String all() {
    StringBuilder all = new StringBuilder();
    Acts.events(timeline).forEach(id -> all.append(Api.get(id).asString()).append('\n'));
    return all.toString();
  }

  private static Candidate dated(int place, String title, Derivation derivation) {
    return Delivery.dated(
        Delivery.candidate(place, title, "other", derivation.edtf(), "Kim " + place), derivation);
  }
}
