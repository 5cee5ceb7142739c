package dev.dateline.timeline.infra;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
