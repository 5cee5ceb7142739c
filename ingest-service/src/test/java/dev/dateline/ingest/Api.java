package dev.dateline.ingest;

import static dev.dateline.ingest.Eventually.eventually;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The API as its callers use it. */
public final class Api {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private Api() {}

  /** A text that no other test has sent. */
  public static String freshText() {
    return "The council met in Example Town on 12 June 2018, for the "
        + COUNTER.incrementAndGet()
        + "th time.";
  }

  public static Response add(Map<String, ?> article) {
    return given().contentType(ContentType.JSON).body(article).post("/api/v1/articles");
  }

  /** Adds a text to the main timeline; its id. */
  public static String added(String text) {
    return add(Map.of("text", text)).then().statusCode(202).extract().path("id");
  }

  public static Response get(String path) {
    return given().get("/api/v1" + path);
  }

  /** The article, once it was read or given up. */
  public static JsonPath read(String id) {
    return eventually(
        () -> get("/articles/" + id).jsonPath(),
        article -> article.getString("status").matches("extracted|failed"));
  }
}
