package dev.dateline.ingest.article;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadArticlesTest {

  private static final String UNKNOWN = "01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11";

  @Test
  void pagesThroughATimelineNewestFirstAndMeetsEachArticleOnce() {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      added.add(add(Map.of("text", freshText(), "timeline", "paged")).path("id"));
    }
    Collections.reverse(added);

    List<String> met = new ArrayList<>();
    String next = "/api/v1/articles?timeline=paged&limit=3";
    List<Integer> sizes = new ArrayList<>();
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      List<String> ids = page.path("items.id");
      met.addAll(ids);
      sizes.add(ids.size());
      next = page.path("next");
      assertThat(page.header("Link"))
          .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
    }

    assertThat(met).isEqualTo(added);
    assertThat(sizes).containsExactly(3, 3, 1);
  }

  @Test
  void anUnknownTimelineIsEmpty() {
    get("/articles?timeline=nobody-wrote-here")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=0                          | limit    | is not a whole number from 1 to 500
          limit=501                        | limit    | is not a whole number from 1 to 500
          limit=-1                         | limit    | is not a whole number from 1 to 500
          limit=ten                        | limit    | is not a whole number from 1 to 500
          limit=99999999999999999999       | limit    | is not a whole number from 1 to 500
          cursor=AAAA                      | cursor   | is broken
          cursor=not*base64url             | cursor   | is broken
          cursor=AAAAAAAAAAAAAAAAAAAAAA    | cursor   | is broken
          cursor=AZgObDwefE-dVR9vCk4rEQ==  | cursor   | is broken
          timeline=Main                    | timeline | is not the slug of a timeline
          timeline=                        | timeline | must not be empty
          limit=                           | limit    | must not be empty
          timelime=main                    | timelime | is not a known parameter
          limit=1&limit=2                  | limit    | must be given once
          """)
  void refusesBrokenParameters(String query, String parameter, String reason) {
    Response answer = get("/articles?" + query);

    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].detail", containsString(reason));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,    /articles/%s
          GET,    /articles/%s/text
          DELETE, /articles/%s
          GET,    /jobs/%s
          """)
  void unknownIdsAreNotFound(String method, String path) {
    Response answer = given().request(method, "/api/v1" + path.formatted(UNKNOWN));

    answer
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", endsWith("not-found"))
        .body("detail", containsString(UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/articles/not-a-uuid, 404",
    "GET, /api/v1/articles/, 404",
    "GET, /api/v1//articles, 404",
    "GET, /api/v1/nothing, 404",
    "GET, /nothing, 404",
    "PUT, /api/v1/articles, 405",
    "POST, /api/v1/jobs/01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11, 405",
  })
  void wrongAddressesAndMethodsAreProblems(String method, String path, int status) {
    Response answer = given().request(method, path);

    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    Response answer = given().put("/api/v1/articles");

    assertThat(answer.header("Allow")).contains("GET", "POST");
  }

  @Test
  void refusesOtherRepresentations() {
    Response answer = given().accept("application/pdf").get("/api/v1/articles");

    answer.then().statusCode(406).contentType("application/problem+json");
  }
}
