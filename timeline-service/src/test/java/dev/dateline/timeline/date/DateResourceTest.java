package dev.dateline.timeline.date;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people write them; the words themselves are tested where they are read. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class DateResourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                     | counted from | EDTF
          2018-05~                   |              | 2018-05~
          [2019-02-25..2019-03-03]   |              | [2019-02-25..2019-03-03]
          12 June 2018               |              | 2018-06-12
          June 2018                  |              | 2018-06
          spring 2014                |              | 2014-21
          five years ago this month  | 2019-02-25   | 2014-02
          """)
  void readsEdtfAndWords(String text, @Nullable String reference, String edtf) {
    parse(text, reference)
        .statusCode(200)
        .body("date.edtf", equalTo(edtf))
        .body("date.display", notNullValue())
        .body("derivation.edtf", equalTo(edtf))
        .body("sentence", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                    | counted from | pointer
          2019-02-29                |              | #/text
          2018-13                   |              | #/text
          the other day, perhaps    |              | #/text
          five years ago this month |              | #/text
          12 June 2018              | someday      | #/reference
          ' '                       |              | #/text
          """)
  void saysWhatIsNoDate(String text, @Nullable String reference, String pointer) {
    parse(text, reference)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", notNullValue());
  }

  private static ValidatableResponse parse(String text, @Nullable String reference) {
    Map<String, @Nullable String> body = new HashMap<>();
    body.put("text", text);
    body.put("reference", reference);
    return given().contentType("application/json").body(body).post("/api/v1/dates/parse").then();
  }
}
