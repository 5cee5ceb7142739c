package dev.dateline.timeline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests that many tests make. */
public final class Api {
  public static final String EVENTS = "/api/v1/events";

  private Api() {}

  /** A timeline of the test's own, so that tests need no cleaning up. */
  public static String newTimeline() {
    String slug = "t-" + UUID.randomUUID();
    given()
        .contentType(ContentType.JSON)
        .body("{\"slug\":\"%s\",\"title\":\"A test\"}".formatted(slug))
        .post("/api/v1/timelines")
        .then()
        .statusCode(201);
    return slug;
  }

  /** Creates an event with a title and a date. */
  public static Response create(String timeline, String title, String date) {
    return post(
        "{\"timeline\":\"%s\",\"title\":\"%s\",\"date\":\"%s\"}".formatted(timeline, title, date));
  }

  public static Response post(String body) {
    return given().contentType(ContentType.JSON).body(body).post(EVENTS);
  }

  public static Response get(String id) {
    return given().get(EVENTS + "/" + id);
  }

  public static Response patch(String id, String etag, String body) {
    return given()
        .contentType("application/merge-patch+json")
        .header("If-Match", etag)
        .body(body)
        .patch(EVENTS + "/" + id);
  }
}
