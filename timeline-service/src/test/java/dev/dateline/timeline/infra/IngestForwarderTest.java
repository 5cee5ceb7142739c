package dev.dateline.timeline.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One origin: what belongs to ingest-service is passed on to it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(IngestStub.class)
class IngestForwarderTest {

  @Test
  void passesMethodPathQueryAndBodyOn() {
    given()
        .contentType("application/json")
        .header("TE", "trailers")
        .body("x".repeat(3_000_000))
        .post("/api/v1/articles?timeline=main&x=%20")
        .then()
        .statusCode(202)
        .header("Location", equalTo("/api/v1/articles/1"))
        .header("Keep-Alive", nullValue())
        .body(startsWith("POST /api/v1/articles?timeline=main&x="))
        .body(containsString("te=null"))
        .body(containsString("body=3000000"));
  }

  @Test
  void keepsTheHeadersOfEachConnectionToItself() throws Exception {
    String answer =
        RawHttp.exchange(
            """
            POST /api/v1/articles HTTP/1.1
            Host: localhost
            Connection: close
            Connection: X-Other, X-Hop
            X-Hop: 1
            X-End: 2
            Expect: 100-continue
            Content-Length: 2

            {}""");

    assertThat(answer)
        .contains(" 202 ", "expect=null", "hop=null", "end=2", "body=2")
        .doesNotContainIgnoringCase("x-answer-hop");
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void passesBodiesWithoutLengthOn(HttpClient.Version version) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(version).build();
    // The first request asks for HTTP/2, the second one speaks it.
    send(client, HttpRequest.BodyPublishers.noBody());

    HttpResponse<String> answer = send(client, chunks(200_000));

    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).contains("body=200000");
  }

  @Test
  void countsBodiesWithoutLength() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> answer = send(client, chunks(70_000_000));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("problems/too-large");
  }

  private static HttpRequest.BodyPublisher chunks(int length) {
    return HttpRequest.BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream(new byte[length]));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.BodyPublisher body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/articles"))
            .POST(body)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void passesWhatLiesBelowThePrefixOn() {
    given()
        .get("/api/v1/articles/17/text")
        .then()
        .statusCode(202)
        .body(startsWith("GET /api/v1/articles/17/text host=127.0.0.1:"));
  }

  @Test
  void similarPathsAreNotPassedOn() {
    given().get("/api/v1/articlesque").then().statusCode(404);
  }

  @Test
  void saysThatIngestDoesNotAnswer() {
    given()
        .get("/api/v1/jobs/17")
        .then()
        .statusCode(502)
        .contentType("application/problem+json")
        .body("type", equalTo("https://dateline.dev/problems/ingest-unreachable"));
  }

  @Test
  void tooLargeABodyIsNotEvenRead() {
    given()
        .contentType("application/json")
        .body(new byte[70_000_000])
        .post("/api/v1/articles")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }
}
