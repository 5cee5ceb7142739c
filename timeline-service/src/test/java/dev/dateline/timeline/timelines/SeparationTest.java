package dev.dateline.timeline.timelines;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing crosses timelines. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class SeparationTest {
  private String timeline;
  private String here;
  private String elsewhere;

  @BeforeEach
  void fill() {
    timeline = Api.newTimeline();
    here = Api.create(timeline, "A summit", "2018-06-12").path("id");
    elsewhere = Api.create(Api.newTimeline(), "A summit", "2018-06-12").path("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events",
        "/api/v1/events?q=summit",
        "/api/v1/events?q=summit&sort=relevance",
        "/api/v1/events/key",
        "/api/v1/events/key?q=summit",
        "/api/v1/events/export?format=ndjson",
        "/api/v1/events/export?format=csv",
        "/api/v1/events/export?format=ndjson&as_of=9999-01-01",
        "/api/v1/changes"
      })
  void eachTellsOfItsOwnEventsOnly(String path) {
    String told = given().queryParam("timeline", timeline).get(path).asString();

    assertThat(told).contains(here).doesNotContain(elsewhere);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=summit", "place=Nowhere"})
  void eachCountsItsOwnEventsOnly(String condition) {
    int there = condition.startsWith("place") ? 0 : 1;

    given()
        .queryParam("timeline", timeline)
        .get("/api/v1/facets?facet=kind&" + condition)
        .then()
        .body("total.count", equalTo(there));
    List<Integer> counts =
        given()
            .queryParam("timeline", timeline)
            .get("/api/v1/events/density?range=2018&buckets=1&" + condition)
            .path("buckets.possible");
    assertThat(counts).isEqualTo(there == 0 ? List.of() : List.of(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "after", "during", "overlaps"})
  void noRelationLeadsElsewhere(String relation) {
    given()
        .queryParam("timeline", timeline)
        .queryParam(relation, elsewhere)
        .get("/api/v1/events")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(relation))
        .body("errors[0].detail", containsString("no event of this timeline"));
  }

  @Test
  void noEventIsMergedWithOneElsewhere() {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"event\":\"" + elsewhere + "\"}")
        .post(Api.EVENTS + "/" + here + "/merge")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/event"));
    Api.get(elsewhere).then().statusCode(200);
  }

  @Test
  void archivingOneLocksNoOther() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"archived\":true}")
        .patch("/api/v1/timelines/" + timeline)
        .then()
        .statusCode(200);

    Api.patch(here, "*", "{\"title\":\"Else\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("archived"));
    Api.patch(elsewhere, "*", "{\"title\":\"Else\"}").then().statusCode(200);
  }
}
