package dev.dateline.ingest.article;

import static dev.dateline.ingest.Api.add;
import static dev.dateline.ingest.Api.freshText;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RefusedArticleTest {

  private static final String COUNT =
      "select (select count(*) from ingest.article) || '/' || (select count(*) from ingest.job)";

  @Inject Database database;
  private List<String> before = List.of();

  @BeforeEach
  void count() {
    before = database.query(COUNT);
  }

  @AfterEach
  void nothingIsHalfWritten() {
    assertThat(database.query(COUNT)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          published | 2019-02-29                | is not a date in EDTF                      | no-such-day
          published | yesterday                 | is not a date in EDTF                      | not-a-date
          published | 12.06.2018                | is not a date in EDTF                      | not-a-date
          published | 2999-01-01                | lies in the future                         | in-future
          published | 2999                      | lies in the future                         | in-future
          url       | /relative                 | is not an absolute http or https URL       | not-a-web-address
          url       | javascript:alert(1)       | is not an absolute http or https URL       | not-a-web-address
          url       | ftp://news.example/a      | is not an absolute http or https URL       | not-a-web-address
          url       | https://                  | is not an absolute http or https URL       | not-a-web-address
          url       | https://news example/a    | is not an absolute http or https URL       | not-a-web-address
          timeline  | Main                      | is not the slug of a timeline              | -
          timeline  | ''                        | is not the slug of a timeline              | -
          timeline  | -main                     | is not the slug of a timeline              | -
          timeline  | ../main                   | is not the slug of a timeline              | -
          """)
  void namesTheFieldAndTheReason(String field, String value, String reason, @Nullable String code) {
    Response answer = add(Map.of("text", freshText(), field, value));

    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("https://dateline.dev/problems/invalid-input"))
        .body("errors[0].pointer", equalTo("#/" + field))
        .body("errors[0].code", equalTo(code))
        .body("errors[0].detail", containsString(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | is empty
          '   '                     | is empty
          'a\\u0000b'               | holds U+0000 at character 1
          'bell \\u0007'            | holds U+0007 at character 5
          'escape \\u001B[0m'       | holds U+001B at character 7
          '\\uD83C lone'            | holds U+D83C at character 0
          '\\uD83C\\uDF0D\\uDF0D'   | holds U+DF0D at character 1
          '\\uFFFE swapped'         | holds U+FFFE at character 0
          """)
  void refusesWhatIsNotText(String escaped, String reason) {
    Response answer =
        given()
            .contentType("application/json")
            .body("{\"text\":\"" + escaped + "\"}")
            .post("/api/v1/articles");

    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/text"))
        .body("errors[0].code", equalTo(reason.startsWith("holds") ? "not-text" : "missing"))
        .body("errors[0].detail", containsString(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                              | invalid-input  | #          | is missing
          null                            | invalid-input  | #          | is missing
          {}                              | invalid-input  | #          | needs text or html
          {"text":null}                   | invalid-input  | #          | needs text or html
          {"text":"a","html":"b"}         | invalid-input  | #/html     | cannot be sent together
          {"html":"<p></p>"}              | invalid-input  | #/html     | has no readable content
          {"html":"<p>a\\u0000</p>"}      | invalid-input  | #/html     | holds U+0000
          {"text":"a","published":2018}   | invalid-input  | #/published | has a value of the wrong type
          {"text":["a"]}                  | invalid-input  | #/text     | has a value of the wrong type
          {"text":{"a":1}}                | invalid-input  | #/text     | has a value of the wrong type
          {"text":true}                   | invalid-input  | #/text     | has a value of the wrong type
          {"text":"a","publshed":"2018"}  | invalid-input  | #/publshed | is not a known field
          []                              | malformed-json | #          | is not the JSON object
          "text"                          | malformed-json | #          | is not the JSON object
          {"text":                        | malformed-json | #          | is not the JSON object
          {"text":"a"} trailing           | malformed-json | #          | is not the JSON object
          {"text":"a","text":"b"}         | malformed-json | #          | is not the JSON object
          """)
  void saysWhatIsWrongWithTheBody(String body, String type, String pointer, String reason) {
    Response answer = given().contentType("application/json").body(body).post("/api/v1/articles");

    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", endsWith(type))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(reason));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Response answer = add(Map.of("text", "", "published", "x", "url", "x", "timeline", "X"));

    assertThat(answer.jsonPath().getList("errors.pointer", String.class))
        .containsExactlyInAnyOrder("#/text", "#/published", "#/url", "#/timeline");
  }

  @Test
  void fieldsOfAJsonBodyAreNoQueryParameters() {
    Response answer =
        given()
            .contentType("application/json")
            .queryParam("title", "In the wrong place")
            .body(Map.of("text", freshText()))
            .post("/api/v1/articles");

    answer
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("title"))
        .body("errors[0].detail", containsString("is a field of the body"));
  }

  @ParameterizedTest
  @CsvSource({
    "published, 201, is longer than 200 characters",
    "url,      2001, is longer than 2000 characters",
    "author,   1001, is longer than 1000 characters",
  })
  void namesWhatIsTooLong(String field, int length, String reason) {
    Response answer = add(Map.of("text", freshText(), field, "x".repeat(length)));

    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/" + field))
        .body("errors[0].code", equalTo("too-long"))
        .body("errors[0].limit", equalTo(length - 1))
        .body("errors[0].detail", equalTo(reason));
  }

  @Test
  void namesQueryParametersAsSuch() {
    Response answer =
        given()
            .contentType("text/plain")
            .queryParam("published", "2018-13")
            .body(freshText())
            .post("/api/v1/articles");

    answer.then().statusCode(400).body("errors[0].parameter", equalTo("published"));
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "text/html"})
  void refusesBinaryData(String type) {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    Response answer = given().contentType(type).body(png).post("/api/v1/articles");

    answer.then().statusCode(400).body("errors[0].pointer", equalTo("#"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain; charset=utf-8, is not text in the charset",
    "text/plain; charset=klingon, charset that is not known",
  })
  void refusesWhatItCannotDecode(String type, String reason) {
    byte[] latin = {'C', 'a', 'f', (byte) 0xE9};

    Response answer = given().contentType(type).body(latin).post("/api/v1/articles");

    answer.then().statusCode(400).body("errors[0].detail", containsString(reason));
  }

  @ParameterizedTest
  @CsvSource({"application/pdf", "application/xml", "image/png", "multipart/form-data", "''"})
  void refusesOtherContentTypes(String type) {
    Response answer =
        given()
            .header("Content-Type", type)
            .body("<a/>".getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/articles");

    answer
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("type", endsWith("unsupported-media-type"));
  }

  @ParameterizedTest
  @CsvSource({
    "text,  1048577,  '#/text'",
    "html,  5242881,  '#/html'",
    "text, 52428800,  '#'",
  })
  void refusesWhatIsTooLong(String field, int length, String pointer) {
    Response answer = add(Map.of(field, "a".repeat(length)));

    answer
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", endsWith("too-large"))
        .body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource({"text/plain, 1048577", "text/html, 5242881", "text/plain, 52428800"})
  void refusesBodiesThatAreTooLong(String type, int length) {
    byte[] body = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);

    Response answer = given().contentType(type).body(body).post("/api/v1/articles");

    answer.then().statusCode(413).body("type", endsWith("too-large"));
  }

  @Test
  void refusesNamesThatAreNoNames() {
    Map<String, String> sent = new HashMap<>(Map.of("text", freshText()));
    sent.put("title", "x".repeat(1001));
    sent.put("author", "a\u0000");

    Response answer = add(sent);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("errors.pointer", String.class))
        .containsExactly("#/title", "#/author");
  }
}
