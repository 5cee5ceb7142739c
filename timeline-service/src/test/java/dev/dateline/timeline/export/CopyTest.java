package dev.dateline.timeline.export;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.dated;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static dev.dateline.timeline.Delivery.withdrawal;
import static dev.dateline.timeline.export.Exchange.export;
import static dev.dateline.timeline.export.Exchange.importInto;
import static dev.dateline.timeline.export.Exchange.merge;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy that is imported beside its original tells of the same articles; all else is its own. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class CopyTest {
  private static final Derivation MEETING =
      Derivation.of("June 12", "test", new Anchor.None(), new Step.State("2018-06-12"));
  private static final Derivation SIGNING =
      Derivation.of(
          "two days later",
          "test",
          new Anchor.Event("met", MEETING),
          new Step.Shift(2, Step.Unit.DAY));
  private static final Derivation TALK =
      Derivation.of(
          "yesterday",
          "test",
          new Anchor.Publication("2018-05-22", PublicationBasis.JSON_LD),
          new Step.Shift(-1, Step.Unit.DAY));

  private final UUID article = Delivery.nextId();
  private String original;
  private String exported;
  private String copy;

  @BeforeEach
  void copy() throws Exception {
    original = Api.newTimeline();
    deliver(article());
    exported = export(original, "ndjson").asString();
    copy = Api.newTimeline();
    importInto(copy, "application/x-ndjson", exported).then().statusCode(200);
  }

  private Extraction article() {
    return extraction(
        original,
        article,
        dated(candidate(1, "Met", "meeting", "2018-06-12"), MEETING),
        dated(candidate(50, "Signed", "signing", "2018-06-14"), SIGNING),
        dated(candidate(90, "Talked", "speech", "2018-05-21"), TALK));
  }

  @Test
  void staysAsItIsWhenTheArticleIsReadAgain() throws Exception {
    String before = content(copy);

    deliver(extraction(original, article, candidate(1, "Sang", "concert", "2018-06-13")));

    assertThat(titles(original)).containsExactly("Sang");
    assertThat(content(copy)).isEqualTo(before);
  }

  @Test
  void whatAPersonMergedInItIsNotDecidedForTheOriginal() throws Exception {
    merge(id(copy, "Met"), id(copy, "Signed"));
    merge(id(original, "Signed"), id(original, "Talked"));
    String before = titles(original).toString();

    deliver(extraction(original, article));
    deliver(article());

    assertThat(titles(original)).hasSize(2).hasToString(before);
  }

  @ParameterizedTest
  @CsvSource({"source, A paper", "published_from, 2018-05-22"})
  void isFoundByItsSources(String parameter, String value) {
    for (String timeline : List.of(original, copy)) {
      assertThat(
              given()
                  .queryParam("timeline", timeline)
                  .queryParam(parameter, value)
                  .get(Api.EVENTS)
                  .<List<String>>path("items.title"))
          .as(timeline)
          .containsExactly("Talked", "Met", "Signed");
    }
  }

  @Test
  void isNotDatedAnewWithAnEventOfTheOriginal() {
    Api.patch(id(original, "Met"), "*", "{\"date\":\"2018-06-13\"}").then().statusCode(200);

    assertThat(date(original, "Signed")).isEqualTo("2018-06-15");
    assertThat(date(copy, "Signed")).isEqualTo("2018-06-14");
    assertThat(feed(copy)).hasSize(3);
  }

  @Test
  void followsTheCorrectedPublicationAndEachFeedTellsOfItsOwn() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"date\":\"2018-05-20\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200);

    for (String timeline : List.of(original, copy)) {
      assertThat(date(timeline, "Talked")).isEqualTo("2018-05-19");
      assertThat(feed(timeline))
          .contains(id(timeline, "Talked"))
          .containsOnlyElementsOf(ids(timeline));
    }
    assertThat(feed(copy)).hasSizeGreaterThan(3);
  }

  @Test
  void goesWithAWithdrawnArticleAndEachFeedTellsOfItsOwn() throws Exception {
    List<String> ofOriginal = ids(original);
    List<String> ofCopy = ids(copy);

    deliver(withdrawal(original, article));

    assertThat(ids(original)).isEmpty();
    assertThat(ids(copy)).isEmpty();
    assertThat(deleted(original)).containsExactlyInAnyOrderElementsOf(ofOriginal);
    assertThat(deleted(copy)).containsExactlyInAnyOrderElementsOf(ofCopy);
  }

  @Test
  void isNoWayToBringBackWhatWasWithdrawn() throws Exception {
    deliver(withdrawal(original, article));
    String another = Api.newTimeline();

    importInto(another, "application/x-ndjson", exported)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/0"))
        .body("errors[0].detail", containsString("withdrawn"));

    assertThat(ids(another)).isEmpty();
  }

  /** All there is, but for which extraction of an article was the last. */
  private static String content(String timeline) {
    return export(timeline, "ndjson").asString().replaceAll("\"extractionId\":\"[^\"]*\"", "");
  }

  private static List<String> ids(String timeline) {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
  }

  private static List<String> titles(String timeline) {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.title");
  }

  private static String id(String timeline, String title) {
    return given()
        .queryParam("timeline", timeline)
        .get(Api.EVENTS)
        .path("items.find { it.title == '%s' }.id", title);
  }

  private static String date(String timeline, String title) {
    return Api.get(id(timeline, title)).path("date.edtf");
  }

  private static List<String> feed(String timeline) {
    return given().queryParam("timeline", timeline).get("/api/v1/changes").path("items.id");
  }

  private static List<String> deleted(String timeline) {
    return given()
        .queryParam("timeline", timeline)
        .get("/api/v1/changes")
        .path("items.findAll { it.kind == 'deleted' }.id");
  }
}
