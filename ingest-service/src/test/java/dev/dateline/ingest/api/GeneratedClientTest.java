package dev.dateline.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.client.ApiClient;
import dev.dateline.client.ApiException;
import dev.dateline.client.api.ArticlesApi;
import dev.dateline.client.api.ArticlesApi.APIAddArticleRequest;
import dev.dateline.client.api.JobsApi;
import dev.dateline.client.model.Article;
import dev.dateline.client.model.ArticleSubmission;
import dev.dateline.client.model.Receipt;
import dev.dateline.ingest.Api;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Java client that the build generates from the committed document, against the service. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GeneratedClientTest {
  private ApiClient client = new ApiClient();

  @BeforeEach
  void connect() {
    client =
        new ApiClient(
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1),
            ApiClient.createDefaultObjectMapper(),
            "http://127.0.0.1:" + RestAssured.port);
  }

  @Test
  void sendsAnArticleAndReadsItBack() throws Exception {
    ArticlesApi articles = new ArticlesApi(client);
    String text = Api.freshText();

    Receipt receipt = articles.addArticle(article(text, "2018-06-13"));

    Article article = articles.getArticle(receipt.getId());
    assertThat(article.getLength()).isEqualTo(text.length());
    assertThat(article.getPublished().getEdtf()).isEqualTo("2018-06-13");
    assertThat(articles.getArticleText(receipt.getId())).isEqualTo(text);
    assertThat(new JobsApi(client).getJob(receipt.getJob()).getArticle())
        .isEqualTo(receipt.getId());
    articles.withdrawArticle(receipt.getId());
    assertThatThrownBy(() -> articles.getArticle(receipt.getId()))
        .isInstanceOfSatisfying(
            ApiException.class, refused -> assertThat(refused.getCode()).isEqualTo(404));
  }

  @Test
  void isToldWhatIsWrong() {
    assertThatThrownBy(
            () -> new ArticlesApi(client).addArticle(article(Api.freshText(), "some day")))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              assertThat(refused.getCode()).isEqualTo(400);
              assertThat(refused.getResponseBody()).contains("#/published");
            });
  }

  private static APIAddArticleRequest article(String text, String published) {
    return APIAddArticleRequest.newBuilder()
        .articleSubmission(new ArticleSubmission().text(text).published(published))
        .build();
  }
}
