package dev.dateline.timeline.curation;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merging, unmerging and splitting by hand, and what later extractions make of it: nothing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class JoinTest {
  private String timeline;
  private final UUID article = Delivery.nextId();
  private final UUID otherArticle = Delivery.nextId();

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void mergedEventHasTheEvidenceOfBothAndOutlivesExtractions() throws Exception {
    deliver(one());
    deliver(other());
    String into = Acts.idOf(timeline, "They met");
    String from = Acts.idOf(timeline, "A summit");
    merge(into, from).then().statusCode(200).body("evidence.size()", is(2)).body("sources", is(2));
    Api.get(from).then().statusCode(410).body("detail", containsString(into));

    deliver(one());
    deliver(other());
    deliver(extraction(timeline, otherArticle, candidate(8, "Anew", "visit", "2018-07", "Moon")));
    assertThat(Acts.events(timeline)).containsExactly(into);
    Api.get(into)
        .then()
        .body("evidence.size()", is(2))
        .body("claims.date.edtf", containsInAnyOrder("2018-06-12", "2018-07"));
  }

  @Test
  void unmergedEventIsThereUnderItsOldIdAndStaysApart() throws Exception {
    deliver(one());
    deliver(extraction(timeline, otherArticle, candidate(7, "Told", "meeting", "2018-06-12", "X")));
    String into = Acts.idOf(timeline, "They met");
    String from = Acts.idOf(timeline, "Told");
    String before = Api.get(from).path("evidence").toString();
    merge(into, from).then().statusCode(200);
    unmerge(into, from)
        .then()
        .statusCode(200)
        .body("evidence.size()", is(1))
        .body("sources", is(1));
    Api.get(from).then().statusCode(200).body("title", equalTo("Told"));
    assertThat(Api.get(from).path("evidence").toString()).isEqualTo(before);

    // They would be one by all that is known of them now.
    deliver(
        extraction(timeline, otherArticle, candidate(7, "Told", "meeting", "2018-06-12", "Kim")));
    deliver(one());
    assertThat(Acts.events(timeline)).containsExactlyInAnyOrder(into, from);
    Api.get(into).then().body("evidence.size()", is(1));
    Api.get(from).then().body("evidence.size()", is(1));
  }

  @Test
  void datesByPeopleGoAlongAndComeBack() {
    String into = Api.create(timeline, "A", "2018").path("id");
    String from = Api.create(timeline, "B", "2019").path("id");
    merge(into, from)
        .then()
        .statusCode(200)
        .body("title", equalTo("A"))
        .body("date.edtf", equalTo("2018"))
        .body("claims.date.edtf", contains("2018", "2019"));
    unmerge(into, from).then().statusCode(200).body("claims.date.edtf", contains("2018"));
    Api.get(from)
        .then()
        .body("date.edtf", equalTo("2019"))
        .body("claims.date.edtf", contains("2019"))
        .body("claims.preferred", contains(true))
        .body("history.action", contains("created", "merged", "unmerged"));
  }

  @Test
  void mergesAreTakenApartInTheOppositeOrder() throws Exception {
    deliver(one());
    String a = Acts.idOf(timeline, "They met");
    String b = Api.create(timeline, "B", "2019").path("id");
    String c = Api.create(timeline, "C", "2020").path("id");
    merge(b, a).then().statusCode(200).body("evidence.size()", is(1));
    merge(c, b).then().statusCode(200).body("claims.size()", is(3));
    unmerge(c, a).then().statusCode(409).body("code", equalTo("not-merged"));
    Acts.undo(c).then().statusCode(409).body("code", equalTo("by-joining"));
    unmerge(c, b).then().statusCode(200).body("claims.size()", is(1));
    unmerge(b, a).then().statusCode(200).body("claims.date.edtf", contains("2019"));
    Api.get(a).then().body("date.edtf", equalTo("2018-06-12")).body("evidence.size()", is(1));
  }

  @Test
  void splitEvidenceIsAnEventOfItsOwnAndStaysOne() throws Exception {
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "First", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Second", "meeting", "2018-06-12", "Kim")));
    String id = Acts.events(timeline).get(0);
    List<String> evidence = Api.get(id).path("evidence.id");
    assertThat(evidence).hasSize(2);
    String part =
        Acts.post(id, "split", "{\"evidence\":[\"%s\"]}".formatted(evidence.get(1)))
            .then()
            .statusCode(201)
            .body("title", equalTo("Second"))
            .body("date.edtf", equalTo("2018-06-12"))
            .body("evidence.id", contains(evidence.get(1)))
            .extract()
            .path("id");
    Api.get(id).then().body("evidence.id", contains(evidence.get(0)));
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "First!", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Second!", "meeting", "2018-06-12", "Kim")));
    assertThat(Acts.events(timeline)).containsExactlyInAnyOrder(id, part);
    Api.get(id).then().body("title", equalTo("First!")).body("evidence.size()", is(1));
    Api.get(part).then().body("title", equalTo("Second!")).body("evidence.size()", is(1));
    merge(id, part).then().statusCode(200).body("evidence.size()", is(2));
  }

  @Test
  void decisionOutlivesAnExtractionThatMissesThePlace() throws Exception {
    deliver(one());
    deliver(other());
    String into = Acts.idOf(timeline, "They met");
    merge(into, Acts.idOf(timeline, "A summit")).then().statusCode(200);
    deliver(extraction(timeline, otherArticle));
    deliver(other());
    assertThat(Acts.events(timeline)).containsExactly(into);
  }

  @Test
  void whatCannotBeJoinedIsRefused() throws Exception {
    deliver(one());
    String id = Acts.events(timeline).get(0);
    String elsewhere = Api.create(Api.newTimeline(), "Elsewhere", "2018").path("id");
    String deleted = Api.create(timeline, "Deleted", "2018").path("id");
    Acts.delete(deleted);
    merge(id, id).then().statusCode(400).body("errors[0].pointer", equalTo("#/event"));
    merge(id, elsewhere).then().statusCode(400);
    merge(id, UUID.randomUUID().toString()).then().statusCode(400);
    merge(id, deleted).then().statusCode(410);
    unmerge(id, elsewhere).then().statusCode(409);
    Acts.post(id, "merge", "{}").then().statusCode(400);
    Acts.post(id, "merge", "{\"event\":\"x\"}").then().statusCode(400);
    Acts.post(id, "split", "{\"evidence\":[]}").then().statusCode(400);
    Acts.post(id, "split", "{\"evidence\":[\"%s\"]}".formatted(UUID.randomUUID()))
        .then()
        .statusCode(400);
    String only = Api.get(id).path("evidence[0].id");
    Acts.post(id, "split", "{\"evidence\":[\"%s\"]}".formatted(only)).then().statusCode(400);
    Acts.undo(id).then().statusCode(409);
  }

  @Test
  void restoringIsNotUnmerging() {
    String into = Api.create(timeline, "A", "2018").path("id");
    String from = Api.create(timeline, "B", "2019").path("id");
    merge(into, from).then().statusCode(200);
    Acts.post(from, "restore", "")
        .then()
        .statusCode(409)
        .body("code", equalTo("merged-away"))
        .body("detail", containsString(into));
  }

  private Extraction one() {
    return extraction(timeline, article, candidate(40, "They met", "meeting", "2018-06-12", "Kim"));
  }

  private Extraction other() {
    return extraction(timeline, otherArticle, candidate(7, "A summit", "visit", "2018-06", "Moon"));
  }

  private static io.restassured.response.Response merge(String into, String from) {
    return Acts.post(into, "merge", "{\"event\":\"%s\"}".formatted(from));
  }

  private static io.restassured.response.Response unmerge(String from, String out) {
    return Acts.post(from, "unmerge", "{\"event\":\"%s\"}".formatted(out));
  }
}
