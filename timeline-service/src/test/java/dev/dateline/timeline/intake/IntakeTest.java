package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.dated;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static dev.dateline.timeline.Delivery.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From extractions to merged events. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class IntakeTest {
  private String timeline;
  private final UUID article = Delivery.nextId();
  private final UUID otherArticle = Delivery.nextId();

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void candidateBecomesAnEventWithItsEvidenceClaimAndDerivation() throws Exception {
    deliver(
        extraction(timeline, article, candidate(40, "They met", "meeting", "2018-06-12", "Kim")));

    Api.get(onlyEvent())
        .then()
        .body("title", equalTo("They met"))
        .body("kind", equalTo("meeting"))
        .body("date.edtf", equalTo("2018-06-12"))
        .body("factuality", equalTo("actual"))
        .body("origin", equalTo("extracted"))
        .body("sources", is(1))
        .body("evidence[0].article.id", equalTo(article.toString()))
        .body("evidence[0].article.published.basis", equalTo("json_ld"))
        .body("evidence[0].sentence.exact", equalTo("Sentence 40."))
        .body("evidence[0].trigger.start", is(40))
        .body("evidence[0].claimId", notNullValue())
        .body("claims[0].preferred", is(true))
        .body("claims[0].by", equalTo("extractor"))
        .body("claims[0].author", equalTo("test/1"))
        .body("claims[0].derivation.rule", equalTo("test"))
        .body("claims[0].sentence", notNullValue())
        .body("history.action", contains("created"));
  }

  @Test
  void anInferredPublicationSaysWhatItRestsOn() throws Exception {
    PublicationClaim inferred =
        new PublicationClaim("2018", PublicationBasis.INFERRED, 0.4, List.of("its 2018 report"));
    deliver(extraction(timeline, article, inferred, candidate(40, "They met", "meeting", "2018")));

    Api.get(onlyEvent())
        .then()
        .body("evidence[0].article.published.basis", equalTo("inferred"))
        .body("evidence[0].article.published.cues", contains("its 2018 report"));
  }

  @Test
  void whatContradictsADateIsAClaimBesideIt() throws Exception {
    Derivation other =
        Derivation.of("in 2013", "test", new Anchor.None(), new Step.State("2013"))
            .asContradiction();
    Candidate plain = candidate(40, "They met", "meeting", "2018", "Kim");
    Candidate contradicted = dated(plain, Objects.requireNonNull(plain.derivation()), other);
    deliver(extraction(timeline, article, contradicted));

    String first = Api.get(onlyEvent()).asString();
    Api.get(onlyEvent())
        .then()
        .body("date.edtf", equalTo("2018"))
        .body("claims.date.edtf", contains("2018", "2013?"))
        .body("claims.preferred", contains(true, false))
        .body("claims[1].sentence", equalTo("'in 2013' → possibly 2013: as the text says."))
        .body("claims[1].evidenceId", equalTo(Api.get(onlyEvent()).path("evidence[0].id")))
        .body("evidence[0].claimId", equalTo(Api.get(onlyEvent()).path("claims[0].id")));

    deliver(extraction(timeline, article, contradicted));
    assertThat(Api.get(onlyEvent()).asString()).isEqualTo(first);

    deliver(extraction(timeline, article, candidate(40, "They met", "meeting", "2018", "Kim")));
    Api.get(onlyEvent()).then().body("claims.date.edtf", contains("2018"));
  }

  @Test
  void whatRecursHasASpanAndSaysSo() throws Exception {
    Candidate plain = candidate(40, "Club meets", "meeting", "2018", "Kim");
    Derivation recurring =
        Derivation.of(
            "every Monday",
            "set.every-weekday",
            new Anchor.Publication("2018-05-22", PublicationBasis.GIVEN),
            new Step.Recur("XXXX-WXX-1", Step.Extent.UNTIL));
    deliver(extraction(timeline, article, dated(plain, recurring)));

    Api.get(onlyEvent())
        .then()
        .body("date.edtf", equalTo("/2018-05-22"))
        .body("date.kind", equalTo("span"))
        .body("claims[0].derivation.steps[0].op", equalTo("recur"))
        .body(
            "claims[0].sentence",
            equalTo(
                "'every Monday' → until 22 May 2018, start unknown: recurring, up to the"
                    + " publication date, 22 May 2018 (given)."));
  }

  @Test
  void twoArticlesThatSpeakOfOneEventMakeOne() throws Exception {
    deliver(
        extraction(
            timeline,
            article,
            candidate(40, "They will meet", "meeting", "2018-06-12", Factuality.PLANNED, "Kim")));
    deliver(
        extraction(
            timeline, otherArticle, candidate(7, "They met", "meeting", "2018-06-12", "KIM")));

    Api.get(onlyEvent())
        .then()
        .body("title", equalTo("They met"))
        .body("factuality", equalTo("actual"))
        .body("sources", is(2))
        .body("evidence.size()", is(2))
        .body("claims.preferred.findAll { it }.size()", is(1))
        .body("history.action", contains("created", "merged", "merged"))
        .body("history[2].detail", equalTo("factuality planned → actual"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what is different , kind    , date       , name
          another kind        , speech  , 2018-06-12 , Kim
          another day         , meeting , 2018-06-13 , Kim
          nobody in common    , meeting , 2018-06-12 , Moon
          only a month        , meeting , 2018-06    , Kim
          a doubtful day      , meeting , 2018-06-12?, Kim
          no date             , meeting ,            , Kim
          """)
  void whatIsNotCertainlyTheSameStaysApart(String what, String kind, String date, String name)
      throws Exception {
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));
    deliver(extraction(timeline, otherArticle, candidate(1, "B", kind, date, name)));

    assertThat(events()).as(what).hasSize(2);
  }

  @Test
  void mergingNeverCrossesTimelines() throws Exception {
    String other = Api.newTimeline();
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));
    deliver(extraction(other, otherArticle, candidate(1, "B", "meeting", "2018-06-12", "Kim")));

    assertThat(events()).hasSize(1);
  }

  @Test
  void redeliveryIsRefusedByItsId() throws Exception {
    Extraction extraction =
        extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim"));
    deliver(extraction);

    assertThatThrownBy(() -> deliver(extraction))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("duplicate key");
    assertThat(events()).hasSize(1);
  }

  @Test
  void overtakenExtractionChangesNothing() throws Exception {
    Extraction older =
        extraction(timeline, article, candidate(1, "Old", "meeting", "2018-06-12", "Kim"));
    deliver(extraction(timeline, article, candidate(1, "New", "meeting", "2018-06-12", "Kim")));
    deliver(older);

    assertThat(Api.get(onlyEvent()).<String>path("title")).isEqualTo("New");
  }

  @Test
  void laterExtractionReplacesTheEarlierAndEventsKeepTheirIds() throws Exception {
    deliver(
        extraction(
            timeline,
            article,
            candidate(10, "Kept", "meeting", "2018-06", "Kim"),
            candidate(50, "Dropped", "speech", "2018", "Kim")));
    String kept = idOf("Kept");
    String dropped = idOf("Dropped");

    deliver(extraction(timeline, article, candidate(11, "Better", "meeting", "2018-06-12", "Kim")));

    assertThat(onlyEvent()).isEqualTo(kept);
    Api.get(kept)
        .then()
        .body("title", equalTo("Better"))
        .body("claims.date.edtf", contains("2018-06-12"))
        .body("evidence.size()", is(1));
    Api.get(dropped).then().statusCode(410);
  }

  @Test
  void withdrawnArticleTakesItsEvidenceAlongAndNothingElse() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));
    deliver(extraction(timeline, otherArticle, candidate(1, "B", "meeting", "2018-06-12", "Kim")));

    deliver(withdrawal(timeline, article));
    Api.get(onlyEvent()).then().body("sources", is(1)).body("title", equalTo("B"));

    deliver(withdrawal(timeline, otherArticle));
    assertThat(events()).isEmpty();
  }

  @Test
  void whatAPersonSaidOutlivesEveryExtraction() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06", "Kim")));
    String id = onlyEvent();
    Api.patch(id, "*", "{\"title\":\"By hand\",\"date\":\"2018-06-12\"}").then().statusCode(200);

    deliver(extraction(timeline, article, candidate(1, "Again", "meeting", "2018-07", "Kim")));
    Api.get(id)
        .then()
        .body("title", equalTo("By hand"))
        .body("date.edtf", equalTo("2018-06-12"))
        .body("claims.by", contains("person", "extractor"))
        .body("claims.preferred", contains(true, false));

    deliver(extraction(timeline, article));
    Api.get(id).then().statusCode(200).body("title", equalTo("By hand")).body("sources", is(0));
  }

  @Test
  void deletedEventStaysDeletedWhateverIsExtracted() throws Exception {
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Exact", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Vague", "speech", "2018-05~", "Kim")));
    for (String id : events()) {
      given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
    }

    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Exact", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Vague", "speech", "2018-05~", "Kim")));
    deliver(
        extraction(timeline, otherArticle, candidate(9, "Exact", "meeting", "2018-06-12", "Kim")));

    assertThat(events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # payload                              | error
          {"not":"an extraction"}                | the payload is not an extraction
          "just text"                            | the payload is not an extraction
          """)
  void poisonedRowKeepsItsErrorAndBlocksNobody(String payload, String error) throws Exception {
    UUID poisoned = Delivery.nextId();
    Delivery.insert(poisoned, timeline, article, payload);
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));

    assertThat(Delivery.awaitRow(poisoned, "attempts > 0 and processed_at is null"))
        .contains(error);
    assertThat(events()).hasSize(1);
  }

  @Test
  void extractionThatSaysTheSameAgainChangesNothing() throws Exception {
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "A", "meeting", "2018-06-12", "Kim"),
            candidate(50, "B", "speech", null, "Kim")));
    String a = Api.get(idOf("A")).asString();

    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "A", "meeting", "2018-06-12", "Kim"),
            candidate(50, "B", "speech", "2018", "Kim")));

    assertThat(Api.get(idOf("A")).asString()).isEqualTo(a);
    Api.get(idOf("B")).then().body("date.edtf", equalTo("2018"));
  }

  @Test
  void eventThatAPersonMovedToAnotherDayIsNoLongerOnTheDayOfItsArticle() throws Exception {
    deliver(extraction(timeline, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));
    Api.patch(onlyEvent(), "*", "{\"date\":\"2018-06-14\"}").then().statusCode(200);

    deliver(extraction(timeline, otherArticle, candidate(1, "B", "meeting", "2018-06-12", "Kim")));

    assertThat(events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void namesConnectCandidatesInWhicheverOrderTheyStand(boolean bridgeFirst) throws Exception {
    Candidate kim = candidate(1, "A", "meeting", "2018-06-12", "Kim");
    Candidate trump = candidate(bridgeFirst ? 60 : 30, "B", "meeting", "2018-06-12", "Trump");
    Candidate both = candidate(bridgeFirst ? 30 : 60, "C", "meeting", "2018-06-12", "Kim", "Trump");

    deliver(
        bridgeFirst
            ? extraction(timeline, article, kim, both, trump)
            : extraction(timeline, article, kim, trump, both));

    Api.get(onlyEvent()).then().body("evidence.size()", is(3)).body("sources", is(1));
  }

  @Test
  void deletedEventStaysDeletedWhenItWasDroppedInBetween() throws Exception {
    Candidate exact = candidate(1, "Exact", "meeting", "2018-06-12", "Kim");
    Candidate vague = candidate(50, "Vague", "speech", "2018-05~", "Kim");
    deliver(extraction(timeline, article, exact, vague));
    for (String id : events()) {
      given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
    }

    deliver(extraction(timeline, article));
    deliver(extraction(timeline, article, exact, vague));

    assertThat(events()).isEmpty();
  }

  @Test
  void newTimelineIsCreatedByItsFirstArticle() throws Exception {
    String fresh = "fresh-" + article;
    deliver(extraction(fresh, article, candidate(1, "A", "meeting", "2018-06-12", "Kim")));

    given().get("/api/v1/timelines/" + fresh).then().statusCode(200).body("events", is(1));
  }

  private List<String> events() {
    Response page =
        given().queryParam("timeline", timeline).queryParam("undated", "include").get(Api.EVENTS);
    return page.path("items.id");
  }

  private String onlyEvent() {
    List<String> events = events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private String idOf(String title) {
    return given()
        .queryParam("timeline", timeline)
        .get(Api.EVENTS)
        .path("items.find { it.title == '%s' }.id".formatted(title));
  }
}
