package dev.dateline.timeline.density;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Counts over HTTP. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class DensityTest {
  private final String timeline = "density-" + System.nanoTime();

  @Test
  void coversTheExtentOfItsEventsWhenNoRangeIsAsked() {
    create("2016-05-01", "2018-06-12", "2018", "[..2018-05-22]");

    get("buckets", "3")
        .body("unit", equalTo("year"))
        .body("buckets.start", contains("2016", "2018"))
        .body("buckets.certain", contains(1, 2))
        .body("buckets.possible", contains(1, 2))
        .body("undated", is(1));
  }

  @Test
  void countsOnlyWhatHoldsTheWords() {
    create("2016-05-01", "2018-06-12");

    get("q", "\"on 2018-06-12\"").body("buckets.start", contains("2018-06-12"));
  }

  @Test
  void countsTheMostFrequentValuesOfAFacetApart() {
    create();
    event("2018-06-12", "meeting");
    event("2018-06", "meeting");
    event("2018-06-13", "speech");

    ValidatableResponse days =
        given()
            .queryParams("timeline", timeline, "range", "2018-06", "buckets", "30", "by", "kind")
            .get("/api/v1/events/density")
            .then()
            .statusCode(200)
            .body("unit", equalTo("day"))
            .body("series.value", contains("meeting", "speech"));

    String onThe12th = "buckets.find { it.start == '2018-06-12' }.";
    String onThe13th = "buckets.find { it.start == '2018-06-13' }.";
    days.body(onThe12th + "certain", is(1)).body(onThe12th + "possible", is(2));
    days.body(onThe13th + "certain", is(1)).body(onThe13th + "possible", is(2));
    days.body("series[0]." + onThe12th + "certain", is(1));
    days.body("series[0]." + onThe12th + "possible", is(2));
    days.body("series[0]." + onThe13th + "certain", is(0));
    days.body("series[0]." + onThe13th + "possible", is(1));
    days.body("series[1]." + onThe13th + "certain", is(1));
    days.body("series[1]." + onThe13th + "possible", is(1));
  }

  @Test
  void emptyTimelineHasNoBuckets() {
    create();

    get("buckets", "10").body("buckets.size()", is(0)).body("undated", is(0));
  }

  @Test
  void saysWhatIsWrong() {
    create();

    get("from", "Y-170000000000", "to", "2018", 400, "from");
    get("to", "Y170000000000", "from", "2018", 400, "to");
    get("from", "-5000", "to", "2018", 400, "from")
        .body("detail", containsString("8 millennia, the longest buckets, more than the 5"));
  }

  @Test
  void oneFarEventDoesNotHideTheOthers() {
    create("Y-4540000000", "2016", "2018-06-12");

    get("buckets", "100").body("unit", equalTo("millennium")).body("buckets.possible", contains(2));
    get("to", "2018").body("buckets.possible", contains(2));
    get("from", "2016").body("buckets.start", hasItem("2018-06"));
    get("from", "Y-4540000000").body("buckets.possible", contains(1));
  }

  @Test
  void eventsBeyondAllCountingAreLeftOut() {
    create("Y-25000000000000000", "2018-06-12", "Y25000000000000000");

    get("to", "2018-06-12").body("buckets.possible", contains(1));
    get("q", "nowhere").body("buckets.size()", is(0));
    get("buckets", "10").body("buckets.size()", is(0));
  }

  private void create(String... dates) {
    given()
        .contentType("application/json")
        .body("{\"slug\":\"%s\",\"title\":\"A test\"}".formatted(timeline))
        .post("/api/v1/timelines")
        .then()
        .statusCode(201);
    for (String date : dates) {
      Api.create(timeline, "On " + date, date).then().statusCode(201);
    }
  }

  private void event(String date, String kind) {
    Api.post(
            """
            {"timeline":"%s","title":"On %s","date":"%s","kind":"%s"}"""
                .formatted(timeline, date, date, kind))
        .then()
        .statusCode(201);
  }

  private ValidatableResponse get(String name, String value) {
    return given()
        .queryParam("timeline", timeline)
        .queryParam(name, value)
        .get("/api/v1/events/density")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse get(
      String name, String value, String other, String otherValue, int status, String wrong) {
    return given()
        .queryParam("timeline", timeline)
        .queryParam("buckets", "5")
        .queryParam(name, value)
        .queryParam(other, otherValue)
        .get("/api/v1/events/density")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.parameter", contains(wrong));
  }
}
