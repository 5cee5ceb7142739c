package dev.dateline.ingest.extraction;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.added;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static dev.dateline.ingest.Api.read;
import static dev.dateline.ingest.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.Api;
import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.model.extraction.Quote;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class QueueTest {

  private static final String DELIVERED =
      "select extraction_id from timeline.extraction_inbox where article_id = cast(? as uuid)";

  @Inject Database database;

  @Test
  void deliversTheContract() throws JsonProcessingException {
    String text =
        "\uD83C\uDF0D The coin was just minted ahead of the upcoming June 12 meeting in Singapore. "
            + freshText();
    String id = add(Map.of("text", text, "title", "A coin", "published", "2018-05-22")).path("id");
    JsonPath article = read(id);

    List<String> payload =
        database.query(
            "select payload from timeline.extraction_inbox where article_id = cast(? as uuid)", id);

    Extraction extraction = new ObjectMapper().readValue(payload.get(0), Extraction.class);
    assertThat(extraction.schemaVersion()).isEqualTo(Extraction.SCHEMA_VERSION);
    assertThat(extraction.timeline()).isEqualTo("main");
    assertThat(extraction.articleId()).hasToString(id);
    assertThat(extraction.extractor()).startsWith("dateline-nlp/");
    assertThat(extraction.article().title()).isEqualTo("A coin");
    assertThat(extraction.article().published())
        .isEqualTo(new PublicationClaim("2018-05-22", PublicationBasis.GIVEN, 1));
    assertThat(extraction.candidates())
        .hasSize(article.getInt("candidates"))
        .anySatisfy(event -> assertThat(event.edtf()).isEqualTo("2018-06-12"))
        .allSatisfy(event -> assertQuoted(text, event.mention().sentence()));
  }

  /** Offsets count code points: the globe at the start is one. */
  private static void assertQuoted(String text, Quote quote) {
    int[] codePoints = text.codePoints().toArray();
    assertThat(new String(codePoints, quote.start(), quote.end() - quote.start()))
        .isEqualTo(quote.exact());
  }

  @Test
  void readsAHundredArticlesOnceEach() {
    List<String> ids =
        IntStream.range(0, 100).mapToObj(i -> added(freshText() + " Number " + i + ".")).toList();

    ids.forEach(Api::read);

    assertThat(ids).allSatisfy(id -> assertThat(database.query(DELIVERED, id)).hasSize(1));
    eventually(
        () -> database.query("select count(*) from ingest.scheduled_tasks").get(0), "0"::equals);
  }

  @Test
  void takesOverFromAWorkerThatWasKilled() {
    Response receipt = add(Map.of("text", freshText()));
    String id = receipt.path("id");
    read(id);
    String job = receipt.path("job");
    pretendThatAWorkerDied(id, job);

    JsonPath article = read(id);

    assertThat(article.getString("status")).isEqualTo("extracted");
    get("/jobs/" + job).then().body("status", equalTo("done"));
    assertThat(database.query(DELIVERED, id)).hasSize(1);
    eventually(
        () -> database.query("select 1 from ingest.scheduled_tasks where task_instance = ?", job),
        List::isEmpty);
  }

  /** As a kill -9 leaves it behind: begun, held, never delivered, the heart silent for a minute. */
  private void pretendThatAWorkerDied(String article, String job) {
    eventually(
        () -> database.query("select 1 from ingest.scheduled_tasks where task_instance = ?", job),
        List::isEmpty);
    database.update(
        "delete from timeline.extraction_inbox where article_id = cast(? as uuid)", article);
    database.update(
        "update ingest.article set status = 'EXTRACTING' where id = cast(? as uuid)", article);
    database.update(
        "update ingest.job set status = 'RUNNING', progress = 0.1, attempts = 1"
            + " where id = cast(? as uuid)",
        job);
    database.update(
        "insert into ingest.scheduled_tasks (task_name, task_instance, execution_time, picked,"
            + " picked_by, last_heartbeat, version) values ('extract-article', ?,"
            + " now() - interval '1 minute', true, 'a dead one', now() - interval '1 minute', 2)",
        job);
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedExtractor.THROW, ScriptedExtractor.OVERFLOW})
  void aTextThatCannotBeReadFailsWithoutForeignWords(String trouble) {
    Response receipt = add(Map.of("text", freshText() + trouble));
    String id = receipt.path("id");

    JsonPath article = read(id);

    assertThat(article.getString("status")).isEqualTo("failed");
    assertThat(article.getString("statusDetail"))
        .matches("The text could not be read; the log has more under [0-9a-f-]{36}\\.");
    get("/jobs/" + receipt.path("job"))
        .then()
        .body("status", equalTo("failed"))
        .body("detail", equalTo(article.getString("statusDetail")));
    assertThat(database.query(DELIVERED, id)).isEmpty();
  }

  @Test
  void aForeignTextIsKeptAndSaysThatItYieldsNothing() {
    String id = added(freshText() + ScriptedExtractor.GERMAN);

    JsonPath article = read(id);

    assertThat(article.getString("status")).isEqualTo("extracted");
    assertThat(article.getString("language")).isEqualTo("de");
    assertThat(article.getInt("candidates")).isZero();
    assertThat(article.getString("statusDetail")).contains("not English (de)");
  }

  @Test
  void aTextOfNoKnownLanguageSaysWhyItYieldsNothing() {
    String id = added(freshText() + ScriptedExtractor.GARBLED);

    JsonPath article = read(id);

    assertThat(article.getString("language")).isEqualTo("und");
    assertThat(article.getString("statusDetail"))
        .startsWith("It could not be told whether the text is English");
  }

  @Test
  void anUnreadArticleSaysNothingOfLanguageAndCandidates() {
    database.update("alter table timeline.extraction_inbox rename to closed_for_a_while");
    try {
      Response receipt = add(Map.of("text", freshText()));
      String id = receipt.path("id");

      get("/articles/" + id).then().body("language", nullValue()).body("candidates", nullValue());

      database.update("alter table timeline.closed_for_a_while rename to extraction_inbox");
      assertThat(read(id).getString("status")).isEqualTo("extracted");
      assertThat(database.query(DELIVERED, id)).hasSize(1);
    } finally {
      database.update(
          "alter table if exists timeline.closed_for_a_while rename to extraction_inbox");
    }
  }
}
