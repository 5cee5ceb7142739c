package dev.dateline.timeline.curation;

import static io.restassured.RestAssured.given;

import dev.dateline.timeline.Api;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;

/** What people do to events, as requests. */
final class Acts {
  private Acts() {}

  /** Posts to an event, whatever its version. */
  static Response post(String id, String path, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(body)
        .post(Api.EVENTS + "/" + id + "/" + path);
  }

  static Response undo(String id) {
    return given().header("If-Match", "*").post(Api.EVENTS + "/" + id + "/undo");
  }

  static Response undo(String id, Object entry) {
    return given()
        .header("If-Match", "*")
        .queryParam("entry", entry)
        .post(Api.EVENTS + "/" + id + "/undo");
  }

  static Response mark(String id, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(body)
        .patch(Api.EVENTS + "/" + id + "/marks");
  }

  static void delete(String id) {
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
  }

  /** Ids of all events, by date, then the undated. */
  static List<String> events(String timeline) {
    return given()
        .queryParam("timeline", timeline)
        .queryParam("undated", "include")
        .get(Api.EVENTS)
        .path("items.id");
  }

  /** Id of the only event with a title. */
  static String idOf(String timeline, String title) {
    return events(timeline).stream()
        .filter(id -> title.equals(Api.get(id).path("title")))
        .findFirst()
        .orElseThrow();
  }
}
