package dev.dateline.timeline.export;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines in other formats, out and in. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ExportTest {
  private static final String IMPORT = Api.EVENTS + "/import";
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject SessionFactory sessions;
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void exportedAndImportedIntoAnEmptyTimelineItIsTheSame() throws Exception {
    fill();
    fillWithAllThereIs();
    String exported = export("ndjson").asString();
    assertThat(exported.lines()).hasSize(8);
    assertThat(exported)
        .contains(
            "\"disputed\":true",
            "\"starred\":true",
            "\"edtf\":\"-0043-03-15\"",
            "\"edtf\":\"XXXX-06-12\"",
            "\"action\":\"merged\"",
            "\"action\":\"commented\"",
            "\"correctedEdtf\":\"2018-05-23\"");
    String copy = Api.newTimeline();
    importInto(copy, "application/x-ndjson", exported)
        .then()
        .statusCode(200)
        .body("created", is(8));

    String again =
        given()
            .queryParam("timeline", copy)
            .queryParam("format", "ndjson")
            .get(Api.EVENTS + "/export")
            .asString();
    assertThat(normal(again, copy)).isEqualTo(normal(exported, timeline));
    assertThat(again).contains("Because", "Sentence 1.", "→");
    given().queryParam("timeline", copy).get("/api/v1/changes").then().body("items.size()", is(8));
  }

  @Test
  void importedEventsAreCorrectedLikeAnyOther() throws Exception {
    fill();
    String copy = Api.newTimeline();
    importInto(copy, "application/x-ndjson", export("ndjson").asString()).then().statusCode(200);
    String id = given().queryParam("timeline", copy).get(Api.EVENTS).path("items[0].id");
    int version = Api.get(id).path("version");
    Api.patch(id, "\"" + version + "\"", "{\"title\":\"Changed\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"" + (version + 1) + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # body                                              | where
          {"title":"A","date":"2018"}                         | #/0
          not json                                            | #/0
          {"record":{"event":{}}}                             | #/0
          {"record":{"event":{"id":"x"}}}                     | #/0/record/event/id
          {"record":{"event":{"date":"2019-02-29"}}}          | #/0/record/event/date
          {"record":{"event":{"colour":"red"}}}               | #/0/record/event/colour
          """)
  void whatIsNoRecordIsRefusedByItsLine(String body, String where) {
    importInto(timeline, "application/x-ndjson", body)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(where));
    assertThat(export("ndjson").asString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # accepted                                 | answered
          application/json, text/csv                 | application/json
          application/json;q=0.5, text/csv;q=0.6     | text/csv
          text/csv;q=0, */*                          | application/json
          text/html, text/csv;q=0.9, */*;q=0.8       | text/csv
          text/html, */*;q=0.8, text/csv;q=0.1       | application/json
          """)
  void listIsExportedOnlyForThoseWhoWantThatMost(String accepted, String answered) {
    given()
        .header("Accept", accepted)
        .get(Api.EVENTS)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(answered));
  }

  @ParameterizedTest
  @CsvSource({
    "format=csv&before=019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59, 400",
    "format=csv&timeline=no-such-timeline,                   404",
    "format=pdf,                                             400"
  })
  void whatCannotBeToldIsRefusedBeforeTheAnswerBegins(String query, int status) {
    given()
        .get(Api.EVENTS + "/export?" + query)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void recordThatContradictsItselfIsRefusedAndNothingIsKept() throws Exception {
    fill();
    String exported = export("ndjson").asString();
    String copy = Api.newTimeline();
    for (String broken :
        List.of(
            exported.replace("\"factuality\":\"ACTUAL\"", "\"factuality\":\"SURE\""),
            exported.replace(
                "\"importance\":0.5,\"confidence\":1.0,\"sources\"",
                "\"importance\":7,\"confidence\":1.0,\"sources\""),
            exported.replace(
                "\"edtf\":\"2018-05~\",\"soleDay\"", "\"edtf\":\"soon\",\"soleDay\""))) {
      assertThat(broken).isNotEqualTo(exported);
      importInto(copy, "application/x-ndjson", broken)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("#/" + firstChanged(exported, broken)));
    }
    given().queryParam("timeline", copy).get(Api.EVENTS).then().body("items.size()", is(0));
  }

  /** Number of the first line that differs, from 0. */
  private static int firstChanged(String one, String other) {
    List<String> lines = one.lines().toList();
    List<String> others = other.lines().toList();
    int line = 0;
    while (lines.get(line).equals(others.get(line))) {
      line++;
    }
    return line;
  }

  @Test
  void monthIsNeverItsFirstDay() {
    Api.create(timeline, "Month", "2018-05");
    assertThat(calendar())
        .contains(
            "DTSTART;VALUE=DATE:20180501", "DTEND;VALUE=DATE:20180601", "SUMMARY:Month (May 2018)");
    assertThat(export("jsonld").asString()).contains("\"startDate\":\"2018-05\"");
    JsonPath slide = export("timelinejs").jsonPath();
    assertThat(slide.getString("events[0].start_date")).isEqualTo("[year:2018, month:5]");
    assertThat(export("csv").asString()).contains("Month,2018-05,2018-05-01,2018-05-31,May 2018");
  }

  @Test
  void calendarIsSubscribedToByItsAddress() {
    String id = Api.create(timeline, "They meet", "2018-06-12").path("id");
    String address = Api.EVENTS + "/export?format=ics&timeline=" + timeline;
    String first = given().accept("*/*").get(address).asString();
    Api.patch(id, "*", "{\"date\":\"2018-06-13\"}").then().statusCode(200);

    Response later = given().accept("*/*").get(address);

    assertThat(first).contains("UID:" + id, "SEQUENCE:0", "DTSTART;VALUE=DATE:20180612");
    later.then().contentType(startsWith("text/calendar"));
    assertThat(later.asString())
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
        .contains("UID:" + id, "SEQUENCE:1", "DTSTART;VALUE=DATE:20180613");
  }

  @Test
  void calendarIsWellFormedHoweverTheTitleReads() {
    Api.create(timeline, "One; two, three \\\\ ".repeat(6) + "ünïcödé", "2018-06-12");
    Api.create(timeline, "Undated to a calendar", "-0043-03-15");
    String calendar = calendar();
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:One\\; two\\, three");
    assertThat(calendar).doesNotContain("Undated to a calendar");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1", "+1", "-1", "@x", "'=1"})
  void cellOfATableIsNoFormulaAndComesBackAsItWas(String title) {
    Api.create(timeline, title, "-0043-03-15");
    String table = export("csv").asString();
    assertThat(table).contains(",'" + title + ",'-0043-03-15,");
    String copy = Api.newTimeline();
    importInto(copy, "text/csv", table).then().statusCode(200).body("created", is(1));
    given()
        .queryParam("timeline", copy)
        .get(Api.EVENTS)
        .then()
        .body("items[0].title", equalTo(title))
        .body("items[0].date.edtf", equalTo("-0043-03-15"));
  }

  @Test
  void tableByHandIsTakenOver() {
    importInto(
            timeline,
            "text/csv",
            "\uFEFFdate,colour,title,places\r\n"
                + "spring 2014,red,\"A \"\"title\"\",\nin two lines\",Bonn; Berlin\n\n"
                + "never,blue,B,\n")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/4/date"));
    importInto(timeline, "text/csv", "date;title\n2018;A").then().statusCode(400);
    given()
        .config(encoding())
        .contentType("text/csv")
        .queryParam("timeline", timeline)
        .queryParam("mode", "best-effort")
        .body("date,title\nnever,A\n2018,B".getBytes(StandardCharsets.UTF_8))
        .post(IMPORT)
        .then()
        .statusCode(200)
        .body("created", is(1))
        .body("failed", is(1));
  }

  @Test
  void slidesComeBackAsTheyWentOut() {
    Api.create(timeline, "A <b> & c", "2018-05~");
    Api.create(timeline, "B", "-0043");
    String slides = export("timelinejs").asString();
    String copy = Api.newTimeline();
    importInto(copy, "application/vnd.timelinejs+json", slides)
        .then()
        .statusCode(200)
        .body("created", is(2));
    given()
        .queryParam("timeline", copy)
        .get(Api.EVENTS)
        .then()
        .body("items.title", is(List.of("B", "A <b> & c")))
        .body("items.date.edtf", is(List.of("-0043", "2018-05~")));
    importInto(
            copy,
            "application/vnd.timelinejs+json",
            """
            {"title":{"text":{"headline":"T"}},"events":[
             {"start_date":{"year":"1776","month":7,"day":"4"},"text":{"headline":"<i>Plain</i>"}},
             {"text":{"headline":"No date"}}]}""")
        .then()
        .statusCode(400)
        .body("errors.pointer", is(List.of("#/1/start_date")));
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-ndjson",
    "text/csv",
    "text/calendar",
    "application/ld+json",
    "application/atom+xml",
    "application/geo+json",
    "application/vnd.timelinejs+json"
  })
  void listIsNegotiated(String type) {
    Api.create(timeline, "Something & \\u0001 <else>", "2018");
    given()
        .accept(type + ";q=0.9, */*;q=0.1")
        .queryParam("timeline", timeline)
        .get(Api.EVENTS)
        .then()
        .statusCode(200)
        .contentType(containsString(type))
        .body(containsString("Something"));
  }

  @Test
  void everythingThatMatchesGoesOutTheUndatedToo() throws Exception {
    fill();
    assertThat(export("csv").asString().lines()).hasSize(5);
    Response narrow =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", "csv")
            .queryParam("from", "2018-06-12")
            .queryParam("undated", "exclude")
            .get(Api.EVENTS + "/export");
    assertThat(narrow.asString().lines().count()).isLessThan(5);
    for (String bad :
        List.of("format=pdf", "from=never", "colour=red", "as_of=2026-01-01&from=1")) {
      given().get(Api.EVENTS + "/export?format=csv&" + bad).then().statusCode(400);
    }
    given().accept("image/png").get(Api.EVENTS + "/export").then().statusCode(406);
    given().get(Api.EVENTS + "/export?format=csv&timeline=none").then().statusCode(404);
  }

  @Test
  void asOfExportsWhatWasThereThen() {
    String id = Api.create(timeline, "Before", "2018").path("id");
    String then = Api.get(id).path("updatedAt");
    Api.patch(id, "*", "{\"title\":\"After\"}").then().statusCode(200);
    Api.create(timeline, "Later", "2019");
    String exported =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", "csv")
            .queryParam("as_of", then)
            .get(Api.EVENTS + "/export")
            .asString();
    assertThat(exported.lines()).hasSize(2);
    assertThat(exported).contains("Before").doesNotContain("After");
  }

  @Test
  void asOfAsksAsOftenForManyEventsAsForFew() throws Exception {
    Statistics statistics = sessions.getStatistics();
    Api.create(timeline, "First", "2018").then().statusCode(201);
    fill();
    statistics.setStatisticsEnabled(true);
    long forFew = statementsToExportAsOf(statistics);
    fill();
    for (int i = 0; i < 20; i++) {
      Api.create(timeline, "More", "2018").then().statusCode(201);
    }

    long forMany = statementsToExportAsOf(statistics);

    statistics.setStatisticsEnabled(false);
    assertThat(forFew).isPositive();
    assertThat(forMany).isEqualTo(forFew);
  }

  /** The fewest of several times: what goes on in the background is counted too. */
  private long statementsToExportAsOf(Statistics statistics) {
    long fewest = Long.MAX_VALUE;
    for (int time = 0; time < 5; time++) {
      statistics.clear();
      String exported =
          given()
              .queryParams("timeline", timeline, "format", "ndjson", "as_of", "9999-01-01")
              .get(Api.EVENTS + "/export")
              .asString();
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
      assertThat(exported).contains("First");
    }
    return fewest;
  }

  private void fill() throws Exception {
    UUID article = Delivery.nextId();
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Met", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Undated", "speech", null, "Kim")));
    deliver(
        extraction(
            timeline,
            article,
            candidate(1, "Met!", "meeting", "2018-06-12", "Kim"),
            candidate(50, "Undated", "speech", null, "Kim")));
    String coin = Api.create(timeline, "Coin, \\\"minted\\\"", "2018-05~").path("id");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"starred\":true,\"tags\":[\"a\"],\"comment\":\"Because\"}")
        .patch(Api.EVENTS + "/" + coin + "/marks")
        .then()
        .statusCode(200);
    Api.patch(coin, "*", "{\"date\":\"2018-05-22\"}").then().statusCode(200);
    given().header("If-Match", "*").post(Api.EVENTS + "/" + coin + "/undo").then().statusCode(200);
    Api.create(timeline, "Reign", "1697/1706");
  }

  /** Beside what is there: disputed, corrected, merged, commented, of all times, and recurring. */
  private void fillWithAllThereIs() throws Exception {
    UUID article = Delivery.nextId();
    deliver(extraction(timeline, article, candidate(7, "Signed", "signing", "2018-07-03", "Moon")));
    deliver(
        extraction(
            timeline,
            Delivery.nextId(),
            candidate(7, "Signed again", "signing", "2018-07-05", "Moon")));
    merge(id("Signed"), id("Signed again"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"date\":\"2018-05-23\",\"comment\":\"Printed on it\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200);
    String ides = Api.create(timeline, "Ides of March", "-0043-03-15").path("id");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"comment\":\"Of the old calendar\"}")
        .patch(Api.EVENTS + "/" + ides + "/marks")
        .then()
        .statusCode(200);
    Api.create(timeline, "Every twelfth of June", "XXXX-06-12");
    merge(
        Api.create(timeline, "Kept", "2001").path("id"),
        Api.create(timeline, "Merged into it", "2002").path("id"));
  }

  private static void merge(String kept, String merged) {
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body("{\"event\":\"" + merged + "\",\"comment\":\"The same\"}")
        .post(Api.EVENTS + "/" + kept + "/merge")
        .then()
        .statusCode(200);
  }

  private String id(String title) {
    return given()
        .queryParam("timeline", timeline)
        .get(Api.EVENTS)
        .path("items.find { it.title == '%s' }.id", title);
  }

  /** With ids and numbers that a copy has of its own told by their order. */
  private static String normal(String lines, String slug) {
    Map<String, String> known = new HashMap<>();
    Matcher ids =
        ID.matcher(
            lines
                .replace(slug, "timeline")
                .replaceAll("\"extractionId\":\"[^\"]*\"", "\"extractionId\":\"\""));
    String plain =
        ids.replaceAll(id -> known.computeIfAbsent(id.group(), x -> "id" + known.size()));
    return plain
        .replaceAll("(\"id\"|\"undoes\"):\\d+", "$1:0")
        .replaceAll("\"timelineId\":\\d+", "\"timelineId\":0");
  }

  private String calendar() {
    return export("ics").asString();
  }

  private Response export(String format) {
    Response exported =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", format)
            .get(Api.EVENTS + "/export");
    assertThat(exported.statusCode()).isEqualTo(200);
    return exported;
  }

  private static Response importInto(String slug, String type, String body) {
    return given()
        .config(encoding())
        .contentType(type)
        .queryParam("timeline", slug)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(IMPORT);
  }

  private static io.restassured.config.RestAssuredConfig encoding() {
    return io.restassured.RestAssured.config()
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)
                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                .encodeContentTypeAs("application/vnd.timelinejs+json", ContentType.BINARY));
  }
}
