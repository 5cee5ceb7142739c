package dev.dateline.timeline.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Key events over HTTP. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class KeyEventTest {
  @Inject DataSource database;
  private String timeline;

  @BeforeEach
  void fill() throws SQLException {
    timeline = Api.newTimeline();
    create("1815-06-18", 0.9);
    create("1914/1918", 0.8);
    create("1989-11-09", 0.9);
    create("1989-11-10", 0.3);
    create("2018-06-12", 0.6);
    create("2018-06-13", 0.7);
    create("[..2018-05-22]", 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # condition      | n | dates
                           | 9 | 1815-06-18;1914/1918;1989-11-09;1989-11-10;2018-06-12;2018-06-13
                           | 2 | 1815-06-18;1989-11-09
                           | 3 | 1815-06-18;1914/1918;1989-11-09
          range=2018-06    | 1 | 2018-06-13
          range=1980/2020  | 2 | 1989-11-09;2018-06-13
          from=1989-11-10  | 9 | 1989-11-10;2018-06-12;2018-06-13
          to=1900          | 9 | 1815-06-18
          range=1916/1917  | 2 | 1914/1918
          range=1918/1990  | 3 | 1914/1918;1989-11-09;1989-11-10
          to=1914-01       | 9 | 1815-06-18;1914/1918
          match=certain    | 1 | 1815-06-18
          q=2018           | 1 | 2018-06-13
          kind=nothing     | 5 |
          """)
  void areTheMostImportantSpreadOverTime(String condition, int n, String dates) {
    assertThat(key(condition, n).<List<String>>path("items.date.edtf"))
        .containsExactlyElementsOf(dates == null ? List.of() : List.of(dates.split(";")));
  }

  @Test
  void ofWhatReachesIntoARangeAreTheMostImportantHoweverManyBeganLater() throws SQLException {
    for (int day = 1; day <= 9; day++) {
      create("1916-12-0" + day + "/1917-12-31", 0.1);
    }

    assertThat(key("range=1917-01/1917-02", 1).<List<String>>path("items.date.edtf"))
        .containsExactly("1914/1918");
  }

  @Test
  void starsComeFirst() throws SQLException {
    execute("update events set starred = true where edtf = '1989-11-10'");

    assertThat(key("range=1980/2000", 1).<List<String>>path("items.date.edtf"))
        .containsExactly("1989-11-10");
  }

  @Test
  void saysWhatIsWrong() {
    given()
        .queryParam("n", "0")
        .get("/api/v1/events/key")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("n"));
  }

  private Response key(String condition, int n) {
    RequestSpecification request = given().queryParam("timeline", timeline).queryParam("n", n);
    if (condition != null) {
      String[] parts = condition.split("=", 2);
      request.queryParam(parts[0], parts[1]);
    }
    Response answer = request.get("/api/v1/events/key");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private void create(String date, double importance) throws SQLException {
    Api.create(timeline, "On " + date, date).then().statusCode(201);
    execute("update events set importance = " + importance + " where edtf = '" + date + "'");
  }

  private void execute(String update) throws SQLException {
    String here = " and timeline_id = (select id from timelines where slug = '" + timeline + "')";
    try (var connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(update + here);
    }
  }
}
