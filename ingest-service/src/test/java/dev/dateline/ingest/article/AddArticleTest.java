package dev.dateline.ingest.article;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.added;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.ingest.Api;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AddArticleTest {

  @Test
  void promisesToReadIt() {
    Response answer = add(Map.of("text", freshText()));

    String id = answer.path("id");
    String job = answer.path("job");
    answer.then().statusCode(202).header("Location", equalTo("/api/v1/articles/" + id));
    get("/jobs/" + job).then().statusCode(200).body("article", equalTo(id));
  }

  @Test
  void keepsWhatIsKnownOfTheSource() {
    Map<String, String> sent =
        Map.of(
            "text", freshText(),
            "title", "A council meets",
            "url", "https://news.example/2018/06/13/council",
            "publisher", "The Example Courier",
            "author", "A. Writer",
            "published", "2018-06-13",
            "timeline", "council");

    String id = add(sent).path("id");

    get("/articles/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("A council meets"))
        .body("url", equalTo("https://news.example/2018/06/13/council"))
        .body("publisher", equalTo("The Example Courier"))
        .body("author", equalTo("A. Writer"))
        .body("published.edtf", equalTo("2018-06-13"))
        .body("published.basis", equalTo("given"))
        .body("published.confidence", equalTo(1.0f))
        .body("timeline", equalTo("council"));
  }

  @Test
  void readsItAndEndsTheJob() {
    Response answer = add(Map.of("text", freshText()));

    JsonPath article = Api.read(answer.path("id"));

    assertThat(article.getString("status")).isEqualTo("extracted");
    assertThat(article.getObject("candidates", Integer.class)).isNotNegative();
    get("/jobs/" + answer.path("job"))
        .then()
        .body("status", equalTo("done"))
        .body("progress", equalTo(1.0f))
        .body("detail", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Line one.\r\nLine two,\ttabbed.\n\n  Indented \u00a0 and spaced.  ",
        "Astral \uD83C\uDF0D signs, combining e\u0301, and \u00e9 are not normalised.",
        "\uFEFFA byte order mark stays where JSON put it.",
        "Right-to-left \u05E9\u05DC\u05D5\u05DD and a zero-width\u200Djoiner.",
        "Mojibake\u0092s quotes stay; the extraction repairs them in its own copy."
      })
  void givesTheTextBackExactly(String text) {
    String id = added(text);

    byte[] body = get("/articles/" + id + "/text").then().statusCode(200).extract().asByteArray();

    assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(text);
    get("/articles/" + id).then().body("length", equalTo((int) text.codePoints().count()));
    get("/articles/" + id + "/text").then().contentType("text/plain;charset=UTF-8");
  }

  @Test
  void theSameTextTwiceInOneTimelineIsOneArticle() {
    String text = freshText();
    Response first = add(Map.of("text", text));

    Response second = add(Map.of("text", text, "title", "Another title"));

    second
        .then()
        .statusCode(200)
        .body("id", equalTo(first.path("id")))
        .body("job", equalTo(first.path("job")))
        .header("Location", equalTo("/api/v1/articles/" + first.path("id")));
  }

  @Test
  void theSameTextInAnotherTimelineIsAnotherArticle() {
    String text = freshText();
    String first = added(text);

    Response second = add(Map.of("text", text, "timeline", "elsewhere"));

    assertThat(second.statusCode()).isEqualTo(202);
    assertThat(second.<String>path("id")).isNotEqualTo(first);
  }

  @Test
  void theSameTextFromSixteenThreadsIsOneArticle() throws InterruptedException, ExecutionException {
    String text = freshText();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    Callable<Response> adding = () -> add(Map.of("text", text));

    List<Future<Response>> answers = threads.invokeAll(Collections.nCopies(16, adding));

    threads.shutdown();
    Map<Integer, Integer> statuses = new HashMap<>();
    Map<String, Integer> ids = new HashMap<>();
    for (Future<Response> answer : answers) {
      statuses.merge(answer.get().statusCode(), 1, Integer::sum);
      ids.merge(answer.get().path("id"), 1, Integer::sum);
    }
    assertThat(statuses).isEqualTo(Map.of(202, 1, 200, 15));
    assertThat(ids).hasSize(1);
  }

  @Test
  void takesBareText() {
    String text = freshText();

    Response answer =
        given()
            .contentType("text/plain; charset=utf-8")
            .queryParam("title", "Bare")
            .queryParam("published", "2018-06~")
            .body(text)
            .post("/api/v1/articles");

    answer.then().statusCode(202);
    get("/articles/" + answer.path("id"))
        .then()
        .body("title", equalTo("Bare"))
        .body("published.edtf", equalTo("2018-06~"));
    get("/articles/" + answer.path("id") + "/text").then().body(equalTo(text));
  }

  @Test
  void takesBareTextInTheCharsetItNames() {
    String text = freshText() + " Café.";

    Response answer =
        given()
            .contentType("text/plain; charset=ISO-8859-1")
            .body(text.getBytes(StandardCharsets.ISO_8859_1))
            .post("/api/v1/articles");

    answer.then().statusCode(202);
    get("/articles/" + answer.path("id") + "/text").then().body(equalTo(text));
  }

  @Test
  void takesAPageAndPrefersWhatPeopleSayOfIt() {
    String page =
        """
        <html><head><title>From the page</title>
        <meta property="article:published_time" content="2018-05-22T23:30:00-05:00">
        <meta name="author" content="B. Writer"></head>
        <body><nav><a href="/">Home</a></nav>
        <article><p>%s It was a long meeting, and nobody was surprised.</p></article>
        <div class="cookie-banner">We use cookies. Accept all cookies?</div></body></html>
        """
            .formatted(freshText());

    Response answer =
        given()
            .contentType("text/html")
            .queryParam("title", "From a person")
            .body(page)
            .post("/api/v1/articles");

    answer.then().statusCode(202);
    get("/articles/" + answer.path("id"))
        .then()
        .body("title", equalTo("From a person"))
        .body("author", equalTo("B. Writer"))
        .body("published.edtf", equalTo("2018-05-22"))
        .body("published.basis", equalTo("meta"));
    assertThat(get("/articles/" + answer.path("id") + "/text").asString())
        .startsWith("The council met")
        .endsWith("nobody was surprised.");
  }

  @Test
  void blankNamesAreNoNames() {
    String id = add(Map.of("text", freshText(), "title", " ", "published", "")).path("id");

    get("/articles/" + id)
        .then()
        .body("title", nullValue())
        .body("url", nullValue())
        .body("published", nullValue());
  }
}
