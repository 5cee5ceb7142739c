package dev.dateline.ingest.extraction;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static dev.dateline.ingest.Api.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import dev.dateline.ingest.infra.Ids;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  @Inject Ids ids;
  @Inject MeterRegistry meters;

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

  /** While it reads, the table it must write to next goes away, and comes back afterwards. */
  @ParameterizedTest
  @CsvSource({"timeline, extraction_inbox", "ingest, job"})
  void noOutageOfTheDatabaseFailsAText(String schema, String table) {
    String away = "alter table " + schema + "." + table + " rename to away";
    String back = "alter table " + schema + ".away rename to " + table;
    AtomicInteger outages = new AtomicInteger(12);
    Extractor extractor =
        text -> {
          if (outages.getAndDecrement() > 0) {
            database.update(away);
          }
          return NOTHING;
        };
    Worker worker = new Worker(reading, extractor, ids, meters);
    while (outages.get() > 0) {
      assertThatThrownBy(() -> worker.work(job)).isInstanceOf(RuntimeException.class);
      database.update(back);
    }

    worker.work(job);

    assertThat(read(article).getString("status")).isEqualTo("extracted");
    assertThat(database.query(DELIVERED, article)).hasSize(1);
  }

  @Test
  void aTextThatWasGivenUpIsReadAgainWhenItIsSentAgain() {
    String text = get("/articles/" + article + "/text").asString();
    reading.begin(job);
    reading.fail(job, "The disk was full.");

    Response again = add(Map.of("text", text));

    again.then().statusCode(202).body("id", equalTo(article)).body("job", not(job.toString()));
    JsonPath read = read(article);
    assertThat(read.getString("status")).isEqualTo("extracted");
    assertThat(read.getString("statusDetail")).isNull();
    assertThat(database.query(DELIVERED, article)).hasSize(1);
  }

  @Test
  void whatAReadingFoundOutIsNoInputOfTheNext() {
    reading.begin(job);
    reading.complete(
        job,
        new ExtractionResult(
            "en",
            new PublicationClaim(
                "2018", PublicationBasis.INFERRED, 0.4, List.of("its 2018 report")),
            List.of(),
            List.of()));
    requeue();

    Optional<ArticleText> again = reading.begin(job);

    get("/articles/" + article)
        .then()
        .body("published.basis", equalTo("inferred"))
        .body("published.cues", contains("its 2018 report"));
    assertThat(again).hasValueSatisfying(text -> assertThat(text.published()).isNull());
  }
}
