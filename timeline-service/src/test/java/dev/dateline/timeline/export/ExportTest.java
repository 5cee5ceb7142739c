package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.export;
import static dev.dateline.timeline.export.Exchange.fill;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Timelines in other formats. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ExportTest {

  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
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
    given()
        .header("Accept", accepted)
        .head(Api.EVENTS)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(answered));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # accepted                  | answered
          */*                         | application/x-ndjson
          text/*                      | text/csv
          text/html, application/*    | application/x-ndjson
          text/*;q=0.5, image/png     | text/csv
          text/*;q=0.5, text/calendar | text/calendar
          """)
  void exportForWhoTakesSeveralIsTheFirstOfThem(String accepted, String answered) {
    given()
        .header("Accept", accepted)
        .get(Api.EVENTS + "/export")
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
    fill(timeline);
    assertThat(export(timeline, "csv").asString().lines()).hasSize(5);
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
  void monthIsNeverItsFirstDay() {
    Api.create(timeline, "Month", "2018-05");
    assertThat(calendar())
        .contains(
            "DTSTART;VALUE=DATE:20180501", "DTEND;VALUE=DATE:20180601", "SUMMARY:Month (May 2018)");
    assertThat(export(timeline, "jsonld").asString()).contains("\"startDate\":\"2018-05\"");
    JsonPath slide = export(timeline, "timelinejs").jsonPath();
    assertThat(slide.getString("events[0].start_date")).isEqualTo("[year:2018, month:5]");
    assertThat(export(timeline, "csv").asString())
        .contains("Month,2018-05,2018-05-01,2018-05-31,May 2018");
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

  @Test
  void calendarOfAnEmptyTimelineHasAComponentAsItMust() {
    Api.create(timeline, "Undated to a calendar", "-0043-03-15");

    assertThat(calendar()).contains("BEGIN:VTIMEZONE").doesNotContain("BEGIN:VEVENT");
    Api.create(timeline, "Dated", "2018");
    assertThat(calendar()).contains("BEGIN:VEVENT").doesNotContain("BEGIN:VTIMEZONE");
  }

  /** What RFC 4287 asks of each entry (4.1.2). */
  @Test
  void feedHasWhatEachEntryMustHave() throws Exception {
    Api.create(timeline, "Something & \\u0001 <else>", "2018-05~");
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    Element feed =
        parsers
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export(timeline, "atom").asByteArray()))
            .getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(children(feed)).contains("id", "title", "updated", "entry");
    Element entry = (Element) feed.getElementsByTagName("entry").item(0);
    assertThat(children(entry)).contains("id", "title", "updated", "author", "content");
    assertThat(entry.getElementsByTagName("content").item(0).getTextContent())
        .isEqualTo("around May 2018 (2018-05~)");
  }

  private static List<String> children(Element element) {
    List<String> names = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      names.add(node.getNodeName());
    }
    return names;
  }

  private String calendar() {
    return export(timeline, "ics").asString();
  }
}
