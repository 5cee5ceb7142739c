package dev.dateline.ingest.extraction;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static dev.dateline.ingest.Api.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import dev.dateline.model.extraction.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when workers die, are wrongly taken for dead, or come too late. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadingTest {

  private static final ExtractionResult NOTHING =
      new ExtractionResult("en", null, List.of(), List.of());
  private static final String DELIVERED =
      "select extraction_id from timeline.extraction_inbox where article_id = cast(? as uuid)";

  @Inject Reading reading;
  @Inject Database database;

  private String article = "";
  private UUID job = new UUID(0, 0);

  @BeforeEach
  void aJobThatNoWorkerHolds() {
    Response receipt = add(Map.of("text", freshText()));
    article = receipt.path("id");
    job = UUID.fromString(receipt.path("job"));
    read(article);
    database.update(
        "delete from timeline.extraction_inbox where article_id = cast(? as uuid)", article);
    requeue();
  }

  private void requeue() {
    database.update("update ingest.job set status = 'QUEUED', attempts = 0 where id = ?", job);
  }

  @Test
  void twoWorkersDeliverOnce() {
    reading.begin(job);
    reading.begin(job);

    reading.complete(job, NOTHING);
    reading.complete(job, NOTHING);

    assertThat(database.query(DELIVERED, article)).hasSize(1);
  }

  @Test
  void aSecondReadingIsANewExtraction() {
    reading.begin(job);
    reading.complete(job, NOTHING);
    requeue();

    reading.begin(job);
    reading.complete(job, NOTHING);

    assertThat(database.query(DELIVERED, article)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDoneIsNotBegunAgain() {
    reading.begin(job);
    reading.complete(job, NOTHING);

    Optional<ArticleText> again = reading.begin(job);

    assertThat(again).isEmpty();
  }

  @Test
  void aFailureAfterTheDeliveryChangesNothing() {
    reading.begin(job);
    reading.complete(job, NOTHING);

    reading.fail(job, "too late");

    get("/articles/" + article).then().body("status", equalTo("extracted"));
  }

  @Test
  void aWithdrawnArticleIsNotDelivered() {
    reading.begin(job);
    given().delete("/api/v1/articles/" + article).then().statusCode(204);
    List<String> before = database.query(DELIVERED, article);

    reading.complete(job, NOTHING);

    assertThat(database.query(DELIVERED, article)).isEqualTo(before);
    assertThat(reading.begin(job)).isEmpty();
  }

  @Test
  void aTextThatKillsEveryWorkerIsGivenUp() {
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(reading.begin(job)).isPresent();
    }

    Optional<ArticleText> eleventh = reading.begin(job);

    assertThat(eleventh).isEmpty();
    get("/articles/" + article)
        .then()
        .body("status", equalTo("failed"))
        .body("statusDetail", equalTo("Reading this text ended the process again and again."));
  }

  @Test
  void whatAReadingFoundOutIsNoInputOfTheNext() {
    reading.begin(job);
    reading.complete(
        job,
        new ExtractionResult(
            "en",
            new PublicationClaim("2018-05", PublicationBasis.INFERRED, 0.4),
            List.of(),
            List.of()));
    requeue();

    Optional<ArticleText> again = reading.begin(job);

    get("/articles/" + article).then().body("published.basis", equalTo("inferred"));
    assertThat(again).hasValueSatisfying(text -> assertThat(text.published()).isNull());
  }
}
