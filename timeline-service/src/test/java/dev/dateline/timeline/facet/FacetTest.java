package dev.dateline.timeline.facet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of facets over HTTP. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class FacetTest {
  private String timeline;

  @BeforeEach
  void fill() {
    timeline = Api.newTimeline();
    create("2018-06-12", "meeting", "Kim Jong Un", "Singapore");
    create("2018-06-13", "meeting", "Donald Trump", "Washington");
    create("2018-06", "speech", "Donald Trump", "Singapore");
    create("[..2018-05-22]", "speech", "Donald Trump", "Hanoi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # facet    | condition             | values counted
          kind       |                       | meeting 2, speech 1
          kind       | place=Singapore       | meeting 1, speech 1
          kind       | kind=meeting          | meeting 2, speech 1
          kind       | undated=include       | meeting 2, speech 2
          kind       | undated=only          | speech 1
          participant|                       | Donald Trump 2, Kim Jong Un 1
          participant| kind=meeting          | Donald Trump 1, Kim Jong Un 1
          place      | participant=Kim Jong Un | Singapore 1
          precision  |                       | day 2, month 1
          factuality | from=2018-06-13       | actual 2
          status     |                       | accepted 3
          tag        |                       |
          source     |                       |
          place      | q=speech              | Singapore 1
          """)
  void countsRespectTheOtherConditions(String facet, String condition, String values) {
    RequestSpecification request =
        given().queryParam("timeline", timeline).queryParam("facet", facet);
    if (condition != null) {
      String[] parts = condition.split("=", 2);
      request.queryParam(parts[0], parts[1]);
    }
    ValidatableResponse answer = request.get("/api/v1/facets").then().statusCode(200);

    answer.body("facets.facet", contains(facet));
    answer.body(
        "facets[0].values.collect { it.value + ' ' + it.count }.join(', ')",
        equalTo(values == null ? "" : values));
    answer.body("facets[0].values.relation.findAll { it != 'eq' }.size()", is(0));
  }

  @Test
  void allFacetsAreCountedWhenNoneIsNamed() {
    given()
        .queryParam("timeline", timeline)
        .get("/api/v1/facets")
        .then()
        .statusCode(200)
        .body("total.count", is(3))
        .body("total.relation", equalTo("eq"))
        .body(
            "facets.facet",
            contains(
                "participant",
                "place",
                "tag",
                "source",
                "kind",
                "factuality",
                "precision",
                "status"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          facet | colour | must be one of participant, place
          size  | 0      | must be a whole number from 1 to 100
          n     | 3      | is not a known parameter
          """)
  void saysWhatIsWrong(String parameter, String value, String said) {
    given()
        .queryParam(parameter, value)
        .get("/api/v1/facets")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].detail", containsString(said));
  }

  private void create(String date, String kind, String participant, String place) {
    Api.post(
            """
            {"timeline":"%s","title":"A %s","date":"%s","kind":"%s","participants":["%s"],
             "places":["%s"]}"""
                .formatted(timeline, kind, date, kind, participant, place))
        .then()
        .statusCode(201);
  }
}
