package dev.dateline.timeline.density;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a timeline says of its size: the same whether its counts were folded yet or not. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class KeptExtentsTest {
  @Inject RollupUpkeep upkeep;
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void ofAnEmptyTimelineIsNothing() {
    said().body("events", is(0)).body("earliest", nullValue()).body("latest", nullValue());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countsAllThatIsThere(boolean folded) throws SQLException {
    create("2018-06");
    create("-0043-03-15");
    create("1697/..");
    create("[..2018-05-22]");
    create("XXXX-06-12");
    String deleted = create("2500");
    String dismissed = create("-3000");
    fold(folded);
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + deleted).then().statusCode(204);
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"status\":\"dismissed\"}")
        .patch(Api.EVENTS + "/" + dismissed + "/marks")
        .then()
        .statusCode(200);
    fold(folded);

    said()
        .body("events", is(5))
        .body("earliest", equalTo("-0043-03-15"))
        .body("latest", equalTo("2018-06-30"));
  }

  private void fold(boolean wanted) throws SQLException {
    if (wanted) {
      upkeep.fold();
    }
  }

  private String create(String date) {
    return Api.create(timeline, "On " + date, date).then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse said() {
    return given().get("/api/v1/timelines/" + timeline).then().statusCode(200);
  }
}
