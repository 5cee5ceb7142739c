package dev.dateline.timeline.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the process answers around its API, and whom. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class OperationsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /q/health/ready, UP
          /q/health/live,  UP
          /q/metrics,      http_server_requests
          /q/openapi,      openapi: 3.1.0
          /q/swagger-ui/,  swagger-ui
          """)
  void isThere(String path, String content) {
    given().get(path).then().statusCode(200).body(containsString(content));
  }

  @ParameterizedTest
  @CsvSource({"/", "/index.html", "/api/v1/timelines", "/nothing.js"})
  void everyAnswerIsFenced(String path) {
    given()
        .accept("*/*")
        .get(path)
        .then()
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Referrer-Policy", equalTo("same-origin"))
        .header("Content-Security-Policy", containsString("default-src 'self'"));
  }

  @Test
  void onlyTheEmbeddedViewMayBeFramed() {
    given()
        .accept("text/html")
        .get("/embed.html")
        .then()
        .statusCode(200)
        .header("X-Frame-Options", nullValue())
        .header("Content-Security-Policy", not(containsString("frame-ancestors")))
        .header("Content-Security-Policy", containsString("default-src 'self'"));
  }

  /** As they come over the wire: a client would tidy them up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed.html",
        "//embed.html",
        "///embed.html",
        "/%65mbed.html",
        "/embed%2Ehtml",
        "/./embed.html",
        "/nothing/../embed.html",
        "/embed.html?timeline=main",
        "/embed.html/",
        "/embed.html;x",
        "/embed.htm%6C%00",
        "/%2Fembed.html",
        "/q/..%2Fembed.html",
        "/embed.html/..%2Findex.html",
        "/index.html?/embed.html",
        "//index.html",
        "/x/..%2findex.html",
        "/q/..%2findex.html",
        "/EMBED.HTML",
        "/timelines/embed",
        "/timelines/embed.html"
      })
  void whateverTheAddressOnlyADocumentThatSaysItIsEmbeddedMayBeFramed(String path)
      throws Exception {
    String answer =
        RawHttp.exchange(
            "GET " + path + " HTTP/1.1\nHost: localhost\nAccept: text/html\nConnection: close\n\n");
    int blank = answer.indexOf("\r\n\r\n");
    String headers = answer.substring(0, blank).toLowerCase(Locale.ROOT);
    String body = answer.substring(blank);

    boolean framed = !headers.contains("x-frame-options: deny");
    assertThat(framed && headers.contains("frame-ancestors")).isFalse();
    assertThat(framed).isEqualTo(headers.contains(" 200 ") && body.contains("<html data-embedded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "DELETE", "OPTIONS"})
  void otherMethodsDoNotGetIt(String method) {
    given()
        .request(method, "/embed.html")
        .then()
        .statusCode(404)
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void theEmbeddedViewIsThePageButForItsMark() {
    String page = given().get("/").asString();

    String embedded = given().get("/embed.html").asString();

    assertThat(embedded).isEqualTo(page.replace("<html ", "<html data-embedded "));
    given().head("/embed.html").then().statusCode(200).header("X-Frame-Options", nullValue());
  }

  /** As the page names them: only those carry a hash. */
  @ParameterizedTest
  @CsvSource({".js, text/javascript", ".css, text/css", ".svg, image/svg+xml"})
  void filesOfThePageAreSentCompressedAndKept(String suffix, String type) {
    Matcher file =
        Pattern.compile("/assets/[^\"]+" + Pattern.quote(suffix))
            .matcher(given().get("/").asString());
    assertThat(file.find()).isTrue();

    given()
        .header("Accept-Encoding", "gzip")
        .get(file.group())
        .then()
        .statusCode(200)
        .contentType(startsWith(type))
        .header("Content-Encoding", equalTo("gzip"))
        .header("Cache-Control", allOf(containsString("immutable"), containsString("31536000")));
  }

  @Test
  void whatIsNotThereIsNotKept() {
    given().get("/assets/gone.js").then().statusCode(404).header("Cache-Control", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"/", "/index.html", "/embed.html"})
  void thePageIsAskedForAnewEachTime(String path) {
    given().get(path).then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
  }

  @ParameterizedTest
  @CsvSource({"/timelines", "/timelines/main", "/events/7/", "/query", "/apis"})
  void addressesThatThePageMakesUpGetThePage(String path) {
    String page = given().get("/").then().statusCode(200).extract().asString();

    String view = given().accept("text/html").get(path).asString();

    assertThat(view).isEqualTo(page).containsIgnoringCase("<!doctype html>");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # path,                 Accept
          /timelines/main,        application/json
          /assets/nothing.js,     text/html
          /api/v1/nothing,        text/html
          /q/nothing,             text/html
          """)
  void otherAddressesDoNot(String path, String accept) {
    given().accept(accept).get(path).then().statusCode(404).contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Origin, https://news.example, /
          Origin, https://news.example, /q/metrics
          Origin, https://news.example, /api/v1/events
          Origin, https://news.example, /api/v1/articles
          Host,   rebound.example,      /
          Host,   rebound.example,      /timelines/main
          Host,   rebound.example,      /q/health
          Host,   rebound.example,      /q/swagger-ui/
          Host,   rebound.example,      /api/v1/events
          Host,   rebound.example,      /api/v1/changes/stream
          Host,   rebound.example,      /api/v1/articles
          """)
  void pagesOfStrangersMayNotAsk(String header, String value, String path) {
    given()
        .header(header, value)
        .get(path)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header("Access-Control-Allow-Origin", nullValue())
        .body("type", equalTo("https://dateline.dev/problems/forbidden-origin"));
  }

  @ParameterizedTest
  @CsvSource({"http://localhost:5173", "http://127.0.0.1:8000"})
  void pagesOfThisMachineMayAsk(String origin) {
    given().header("Origin", origin).get("/api/v1/timelines").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/, HTTP/1.1",
    "/api/v1/events, HTTP/1.1",
    "/api/v1/articles, HTTP/1.1",
    "/api/v1/articles, HTTP/1.0"
  })
  void requestsMustNameTheirHost(String path, String version) throws Exception {
    assertThat(RawHttp.exchange("GET " + path + " " + version + "\nConnection: close\n\n"))
        .startsWith("HTTP/1.")
        .contains(" 400 ", "application/problem+json", "problems/bad-request");
  }
}
