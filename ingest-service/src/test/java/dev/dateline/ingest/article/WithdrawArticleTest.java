package dev.dateline.ingest.article;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.added;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static dev.dateline.ingest.Api.read;
import static dev.dateline.ingest.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class WithdrawArticleTest {

  @Inject Database database;
  @Inject Withdrawal withdrawal;
  @Inject Articles articles;

  @Test
  void textAndJobAreGone() {
    String text = freshText();
    Response receipt = add(Map.of("text", text));
    String id = receipt.path("id");
    read(id);

    Response answer = given().delete("/api/v1/articles/" + id);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(get("/articles/" + id).statusCode()).isEqualTo(404);
    assertThat(get("/articles/" + id + "/text").statusCode()).isEqualTo(404);
    assertThat(get("/jobs/" + receipt.path("job")).statusCode()).isEqualTo(404);
    assertThat(database.query("select 1 from ingest.article_text where content = ?", text))
        .isEmpty();
  }

  @Test
  void timelineIsToldToDropWhatItClaimed() {
    String id = added(freshText());
    read(id);

    given().delete("/api/v1/articles/" + id).then().statusCode(204);

    List<String> last =
        database.query(
            "select payload from timeline.extraction_inbox where article_id = cast(? as uuid)"
                + " order by extraction_id desc limit 1",
            id);
    assertThat(last)
        .singleElement()
        .asString()
        .contains("\"withdrawn\": true", "\"candidates\": []", "\"title\": null");
  }

  @Test
  void theSameTextComesBackAsANewArticle() {
    String text = freshText();
    String id = added(text);
    given().delete("/api/v1/articles/" + id).then().statusCode(204);

    Response again = add(Map.of("text", text));

    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.<String>path("id")).isNotEqualTo(id);
  }

  @Test
  void aTextThatIsSentWhileItIsWithdrawnIsKept() throws ExecutionException, InterruptedException {
    String text = freshText();
    String id = added(text);
    read(id);
    ExecutorService sender = Executors.newSingleThreadExecutor();

    Future<Response> sent =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  withdrawal.withdraw(UUID.fromString(id));
                  articles.flush();
                  Future<Response> answer = sender.submit(() -> add(Map.of("text", text)));
                  eventually(() -> answer.isDone() || isSomebodyWaiting(), held -> held);
                  return answer;
                });

    sender.shutdown();
    assertThat(sent.get().statusCode()).isEqualTo(202);
    assertThat(get("/articles/" + sent.get().path("id")).statusCode()).isEqualTo(200);
  }

  private boolean isSomebodyWaiting() {
    return !database.query("select 1 from pg_locks where not granted").isEmpty();
  }

  @Test
  void withdrawingTwiceIsNotFound() {
    String id = added(freshText());
    given().delete("/api/v1/articles/" + id).then().statusCode(204);

    Response again = given().delete("/api/v1/articles/" + id);

    assertThat(again.statusCode()).isEqualTo(404);
  }
}
