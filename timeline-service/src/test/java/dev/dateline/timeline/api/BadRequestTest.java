package dev.dateline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not understood is answered with a problem that names the place, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class BadRequestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # body of POST /events                                     | pointer          | what is said
          {"date":"2018"}                                            | #/title          | must not be blank
          {"title":" ","date":"2018"}                                | #/title          | must not be blank
          {"title":"A"}                                              | #/date           | must be a date
          {"title":"A","date":""}                                    | #/date           | must be a date
          {"title":"A","date":"2019-02-29"}                          | #/date           | is not a date
          {"title":"A","date":"some day"}                            | #/date           | is not a date
          {"title":"A","date":"2018","factuality":"maybe"}           | #/factuality     | must be one of
          {"title":"A","date":"2018","kind":"A Kind"}                | #/kind           | must be 1 to 40
          {"title":"A","date":"2018","participants":["X",""]}        | #/participants/1 | must not be blank
          {"title":"A","date":"2018","participants":"X"}             | #/participants   | wrong type
          {"title":["A"],"date":"2018"}                              | #/title          | wrong type
          {"title":123,"date":"2018"}                                | #/title          | wrong type
          {"title":true,"date":"2018"}                               | #/title          | wrong type
          {"title":"A","date":2018}                                  | #/date           | wrong type
          {"title":"A","date":"2018","colour":"red"}                 | #/colour         | is not a known field
          {"title":"A\\u0000B","date":"2018"}                        | #/title          | U+0000
          {"title":"A\\ud800","date":"2018"}                         | #/title          | surrogate
          {"title":"A","date":"2018","places":["\\u0000"]}           | #/places/0       | U+0000
          """)
  void createNamesTheField(String body, String pointer, String said) {
    problem(Api.post(body).then(), 400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # body of POST /events                             | code         | limit
          {"date":"2018"}                                    | missing      | -
          {"title":" ","date":"2018"}                        | missing      | -
          {"title":"A"}                                      | missing      | -
          {"title":"A","date":"some day"}                    | not-a-date   | -
          {"title":"A","date":"2018-13"}                     | not-a-date   | -
          {"title":"A","date":"2019-02-29"}                  | no-such-day  | -
          {"title":"A","date":"30 February 2018"}            | no-such-day  | -
          {"title":"A","date":"2018/2014"}                   | backwards    | -
          {"title":"A","date":"[2018-05..2018-04]"}          | backwards    | -
          {"title":"A","date":"2018-2014"}                   | backwards    | -
          {"title":"A\\u0000B","date":"2018"}               | not-text     | -
          {"title":"%LONG","date":"2018"}                    | too-long     | 500
          {"title":"A","date":"2018","participants":[%MANY]} | too-many     | 100
          {"title":"A","date":"2018","kind":"A Kind"}        | -            | -
          {"title":"A","date":"2018","colour":"red"}         | -            | -
          """)
  void createNamesTheFaultForThoseWhoSayItInWordsOfTheirOwn(
      String body, @Nullable String code, @Nullable Integer limit) {
    String sent = body.replace("%LONG", "x".repeat(501));
    problem(Api.post(sent.replace("%MANY", "\"A\",".repeat(200) + "\"A\"")).then(), 400)
        .body("errors[0].code", equalTo(code))
        .body("errors[0].limit", equalTo(limit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # body
          {"title":"A",
          [1,2]
          "text"
          null
          nonsense
          {"title":"A","date":"2018"}{
          {"title":"A","title":"B","date":"2018"}
          {"title":"A","date":"2018","date":"2018"}
          """)
  void bodyThatIsNoJsonObjectIsRefused(String body) {
    problem(Api.post(body).then(), 400);
  }

  @ParameterizedTest
  @MethodSource
  void bodyBeyondTheLimitsOfTheParserIsRefused(String body) {
    problem(Api.post(body).then(), 400).body("type", endsWith("/malformed-json"));
  }

  static Stream<Named<String>> bodyBeyondTheLimitsOfTheParserIsRefused() {
    return Stream.of(
        Named.of("nested 1001 deep", "[".repeat(1001) + "]".repeat(1001)),
        Named.of(
            "nested 1001 deep in an unknown field",
            "{\"x\":" + "[".repeat(1001) + "]".repeat(1001) + "}"),
        Named.of("a name of 50,001 characters", "{\"" + "x".repeat(50_001) + "\":1}"),
        Named.of("a number of 1,001 digits", "{\"title\":" + "1".repeat(1_001) + "}"));
  }

  @Test
  void emptyBodyIsRefused() {
    problem(given().contentType(ContentType.JSON).post(Api.EVENTS).then(), 400);
  }

  @Test
  void unknownTimelineIsRefused() {
    problem(Api.post("{\"title\":\"A\",\"date\":\"2018\",\"timeline\":\"nowhere\"}").then(), 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | path                                                | status
          GET      | /api/v1/events/not-a-uuid                           | 404
          GET      | /api/v1/events/019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59 | 404
          GET      | /api/v1/timelines/nowhere                           | 404
          GET      | /api/v1/nothing/here                                | 404
          GET      | /nothing.js                                         | 404
          POST     | /nothing                                            | 404
          GET      | /q/nothing                                          | 404
          """)
  void addressesThatDoNotExist(Method method, String path, int status) {
    problem(given().request(method, path).then(), status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | path                   | methods there are
          DELETE   | /api/v1/events         | GET HEAD POST
          PUT      | /api/v1/timelines/main | GET HEAD PATCH
          GET      | /api/v1/dates/parse    | POST
          """)
  void methodsThatDoNotExistAreRefusedWithThoseThatDo(Method method, String path, String allowed) {
    String allow = problem(given().request(method, path).then(), 405).extract().header("Allow");

    assertThat(allow.split(", ?")).containsExactlyInAnyOrder(allowed.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path                 | methods there are
          /api/v1/events         | GET HEAD OPTIONS POST
          /api/v1/events/bulk    | OPTIONS POST
          /api/v1/timelines/main | GET HEAD OPTIONS PATCH
          """)
  void methodsThatThereAreAreTold(String path, String allowed) {
    String allow = given().options(path).then().statusCode(204).extract().header("Allow");

    assertThat(allow.split(", ?")).containsExactlyInAnyOrder(allowed.split(" "));
    problem(given().options("/api/v1/nothing").then(), 404);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text/plain
          application/xml
          multipart/form-data
          'application/json, text/plain'
          json
          ''
          """)
  void otherMediaTypesAreRefused(String type) {
    for (String path : List.of(Api.EVENTS, Api.EVENTS + "/import")) {
      RequestSpecification request = given().header("Content-Type", type);
      problem(request.body("{}".getBytes(StandardCharsets.UTF_8)).post(path).then(), 415);
    }
  }

  @ParameterizedTest
  @CsvSource({"gzip, 415", "'br, gzip', 415", "identity, 201"})
  void packedBodiesAreRefusedInsteadOfReadAsTheyAre(String encoding, int status) {
    given()
        .contentType(ContentType.JSON)
        .header("Content-Encoding", encoding)
        .body("{\"title\":\"A\",\"date\":\"2018\"}")
        .post(Api.EVENTS)
        .then()
        .statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"image/png", "json", "application/*;q=x", "*/*;q=1.5", "'application/json, /'"})
  void otherRepresentationsAreRefused(String accepted) {
    for (String path : List.of(Api.EVENTS, "/api/v1/changes")) {
      problem(given().header("Accept", accepted).get(path).then(), 406);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*",
    "' '",
    "'image/png,,*/*;q=0.1'",
    "'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2'",
  })
  void whatTakesAnythingIsAnswered(String accepted) {
    for (String path : List.of(Api.EVENTS, "/api/v1/changes", Api.EVENTS + "/export")) {
      given().header("Accept", accepted).get(path).then().statusCode(200);
    }
  }

  @Test
  void otherRepresentationsAreRefusedBeforeAnythingIsDone() {
    String timeline = Api.newTimeline();
    RequestSpecification request = given().accept("image/png").header("Content-Type", "text/csv");
    byte[] table = "title,date\nA summit,2018-06-12\n".getBytes(StandardCharsets.UTF_8);

    problem(
        request.body(table).post(Api.EVENTS + "/import?mode=all&timeline=" + timeline).then(), 406);

    given()
        .get(Api.EVENTS + "?timeline=" + timeline)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void bodyThatIsTooLargeIsRefused() {
    String large = "{\"title\":\"" + "x".repeat(2_000_000) + "\",\"date\":\"2018\"}";

    problem(Api.post(large).then(), 413).body("type", containsString("too-large"));
  }

  @Test
  void bodyThatIsTooLargeIsRefusedThoughItsLengthIsNotAnnounced() throws Exception {
    byte[] large =
        ("{\"title\":\"" + "x".repeat(2_000_000) + "\",\"date\":\"2018\"}")
            .getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + Api.EVENTS))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("problems/too-large", "1048576 bytes");
  }

  @Test
  void changeWithoutIfMatchIsRefused() {
    String id = Api.create("main", "Something", "2018").path("id");

    problem(given().delete(Api.EVENTS + "/" + id).then(), 428);
    Api.get(id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # If-Match | status
          "7"        | 412
          "abc"      | 412
          W/"0"      | 412
          0          | 400
          "0         | 400
          "0", "1"   | 400
          """)
  void changeOfAnotherVersionIsRefused(String ifMatch, int status) {
    String id = Api.create("main", "Something", "2018").path("id");

    problem(Api.patch(id, ifMatch, "{\"title\":\"Else\"}").then(), status);
    assertThat(Api.get(id).<String>path("title")).isEqualTo("Something");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # merge patch             | pointer
          {"title":null}            | #/title
          {"title":""}              | #/title
          {"date":"2019-02-29"}     | #/date
          {"date":" "}              | #/date
          {"kind":null}             | #/kind
          {"participants":null}     | #/participants
          {"participants":[null]}   | #/participants/0
          {"version":7}             | #/version
          {"date":{}}               | #/date
          """)
  void patchThatLeavesNoValidEventIsRefused(String patch, String pointer) {
    String id = Api.create("main", "Something", "2018").path("id");

    problem(Api.patch(id, "*", patch).then(), 400).body("errors[0].pointer", equalTo(pointer));
    assertThat(Api.get(id).<Integer>path("version")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Upper
          two words
          -dash
          ''
          """)
  void timelineNeedsAProperSlug(String slug) {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body("{\"slug\":\"%s\",\"title\":\"A\"}".formatted(slug))
                .post("/api/v1/timelines")
                .then(),
            400)
        .body("errors[0].pointer", equalTo("#/slug"));
  }

  @Test
  void timelineIsCreatedOnce() {
    String body = "{\"slug\":\"s-%s\",\"title\":\"A\"}".formatted(UUID.randomUUID());
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/timelines")
        .then()
        .statusCode(201);

    problem(given().contentType(ContentType.JSON).body(body).post("/api/v1/timelines").then(), 409)
        .body("code", equalTo("name-taken"));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("type", containsString("https://dateline.dev/problems/"))
        .body(not(containsString("Exception")))
        .body(not(containsString("jackson")));
  }
}
