package dev.dateline.timeline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of more events than are looked at one by one: that there are more. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ManyHitsTest {
  private static final int LOOKED_AT = 10_000;

  private String timeline;

  @BeforeEach
  void fill() {
    timeline = Api.newTimeline();
    String line = "{\"title\":\"One of many\",\"date\":\"2018\",\"participants\":[\"Many\"]}\n";
    given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", timeline)
        .body(line.repeat(LOOKED_AT).getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/bulk")
        .then()
        .statusCode(200);
  }

  @Test
  void isExactUpToTenThousandAndAtLeastThatBeyond() {
    assertThat(counted()).isEqualTo(Map.of("value", "Many", "count", LOOKED_AT, "relation", "eq"));
    ranked().then().body("complete", is(true));

    oneMore();

    assertThat(counted()).isEqualTo(Map.of("value", "Many", "count", LOOKED_AT, "relation", "gte"));
    facets()
        .get("/api/v1/facets")
        .then()
        .body("total.count", is(LOOKED_AT))
        .body("total.relation", equalTo("gte"));
    ranked().then().body("complete", is(false));
  }

  private void oneMore() {
    Api.post(
            """
            {"timeline":"%s","title":"One more of many","date":"2019","participants":["Many"]}"""
                .formatted(timeline))
        .then()
        .statusCode(201);
  }

  private Map<String, Object> counted() {
    return facets().get("/api/v1/facets").path("facets[0].values.find { it.value == 'Many' }");
  }

  private RequestSpecification facets() {
    return given().queryParams("timeline", timeline, "facet", "participant", "q", "many");
  }

  private Response ranked() {
    return given()
        .queryParams("timeline", timeline, "q", "many", "sort", "relevance", "limit", "1")
        .get(Api.EVENTS);
  }
}
