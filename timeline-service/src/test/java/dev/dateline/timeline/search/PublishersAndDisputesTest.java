package dev.dateline.timeline.search;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a summary says of the articles behind an event, the same in a list and alone. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class PublishersAndDisputesTest {
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void anEventThatAPersonEnteredHasNoPublisherAndNoDispute() {
    Api.post(
        """
        {"timeline":"%s","title":"They met","date":"2018-06-12"}"""
            .formatted(timeline));

    assertThat(publishers()).isEmpty();
    assertThat(isDisputed()).isFalse();
  }

  @Test
  void publishersAreNamedOnceTheMostFrequentFirst() throws Exception {
    tell("Reuters", "2018-06-12");
    tell("AFP", "2018-06-12");
    tell("Bugle", "2018-06-12");
    tell("AFP", "2018-06-12");
    tell(null, "2018-06-12");

    assertThat(publishers()).containsExactly("AFP", "Bugle", "Reuters");
    assertThat(isDisputed()).isFalse();
  }

  @Test
  void noMoreThanFivePublishersAreNamed() throws Exception {
    for (String publisher : List.of("G", "F", "E", "D", "C", "B")) {
      tell(publisher, "2018-06-12");
    }

    assertThat(publishers()).containsExactly("B", "C", "D", "E", "F");
  }

  @Test
  void datesThatExcludeEachOtherAreADisputeUntilAPersonDecides() throws Exception {
    tell("Reuters", "2018-06-12");
    tell("AFP", "2018-06-14");
    List<String> ids = list("items.id");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of("event", ids.get(1)))
        .post(Api.EVENTS + "/" + ids.get(0) + "/merge")
        .then()
        .statusCode(200);
    assertThat(isDisputed()).isTrue();

    given()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{\"date\":\"2018-06-13\"}")
        .patch(Api.EVENTS + "/" + ids.get(0))
        .then()
        .statusCode(200);
    assertThat(isDisputed()).isFalse();
  }

  private void tell(@Nullable String publisher, String edtf) throws Exception {
    Extraction told =
        Delivery.extraction(
            timeline, Delivery.nextId(), candidate(40, "They met", "meeting", edtf, "Kim"));
    ArticleCard card = told.article();
    deliver(
        new Extraction(
            told.extractionId(),
            told.schemaVersion(),
            told.timeline(),
            told.articleId(),
            told.extractor(),
            told.withdrawn(),
            new ArticleCard(
                card.title(),
                card.url(),
                publisher,
                card.author(),
                card.language(),
                card.published()),
            told.candidates()));
  }

  private List<String> publishers() {
    List<String> alone = Api.get(only()).path("publishers");
    List<List<String>> listed = list("items.publishers");
    assertThat(listed).containsExactly(alone);
    return alone;
  }

  private boolean isDisputed() {
    boolean alone = Api.get(only()).path("disputed");
    List<Boolean> listed = list("items.disputed");
    assertThat(listed).containsExactly(alone);
    return alone;
  }

  private String only() {
    List<String> ids = list("items.id");
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }

  private <T> List<T> list(String path) {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path(path);
  }
}
