package dev.dateline.timeline.export;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Exports and imports as requests, and timelines that are worth them. */
final class Exchange {
  private Exchange() {}

  /** Extracted twice, marked, dated by hand and undone. */
  static void fill(String timeline) throws Exception {
    UUID article = Delivery.nextId();
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Met", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Undated", "speech", null, "Kim")));
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Met!", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Undated", "speech", null, "Kim")));
    String coin = Api.create(timeline, "Coin, \\\"minted\\\"", "2018-05~").path("id");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"starred\":true,\"tags\":[\"a\"],\"comment\":\"Because\"}")
        .patch(Api.EVENTS + "/" + coin + "/marks")
        .then()
        .statusCode(200);
    Api.patch(coin, "*", "{\"date\":\"2018-05-22\"}").then().statusCode(200);
    given().header("If-Match", "*").post(Api.EVENTS + "/" + coin + "/undo").then().statusCode(200);
    Api.create(timeline, "Reign", "1697/1706");
  }

  /** Beside what is there: disputed, corrected, merged, commented, of all times, and recurring. */
  static void fillWithAllThereIs(String timeline) throws Exception {
    UUID article = Delivery.nextId();
    deliver(extraction(timeline, article, candidate(7, "Signed", "signing", "2018-07-03", "Moon")));
    deliver(
        extraction(
            timeline,
            Delivery.nextId(),
            candidate(7, "Signed again", "signing", "2018-07-05", "Moon")));
    merge(id(timeline, "Signed"), id(timeline, "Signed again"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"date\":\"2018-05-23\",\"comment\":\"Printed on it\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200);
    String ides = Api.create(timeline, "Ides of March", "-0043-03-15").path("id");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"comment\":\"Of the old calendar\"}")
        .patch(Api.EVENTS + "/" + ides + "/marks")
        .then()
        .statusCode(200);
    Api.create(timeline, "Every twelfth of June", "XXXX-06-12");
    merge(
        Api.create(timeline, "Kept", "2001").path("id"),
        Api.create(timeline, "Merged into it", "2002").path("id"));
  }

  /** Merges one event into another. */
  static void merge(String kept, String merged) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"event\":\"" + merged + "\",\"comment\":\"The same\"}")
        .post(Api.EVENTS + "/" + kept + "/merge")
        .then()
        .statusCode(200);
  }

  private static String id(String timeline, String title) {
    return given()
        .queryParam("timeline", timeline)
        .get(Api.EVENTS)
        .path("items.find { it.title == '%s' }.id", title);
  }

  /** A whole timeline; a refusal fails the test. */
  static Response export(String timeline, String format) {
    Response exported =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", format)
            .get(Api.EVENTS + "/export");
    assertThat(exported.statusCode()).isEqualTo(200);
    return exported;
  }

  /** Imports a body as it is, whatever its type. */
  static Response importInto(String slug, String type, String body) {
    return given()
        .config(encoding())
        .contentType(type)
        .queryParam("timeline", slug)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/import");
  }

  static RestAssuredConfig encoding() {
    return RestAssured.config()
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)
                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                .encodeContentTypeAs("application/vnd.timelinejs+json", ContentType.BINARY));
  }
}
