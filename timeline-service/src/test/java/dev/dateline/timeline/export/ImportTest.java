package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.encoding;
import static dev.dateline.timeline.export.Exchange.export;
import static dev.dateline.timeline.export.Exchange.fill;
import static dev.dateline.timeline.export.Exchange.importInto;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines from other formats. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ImportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
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
          {"record":{"event":{}}}                             | #/0/record/articles
          {"record":{"event":{"id":"x"}}}                     | #/0/record/event/id
          {"record":{"event":{"date":"2019-02-29"}}}          | #/0/record/event/date
          {"record":{"event":{"colour":"red"}}}               | #/0/record/event/colour
          """)
  void whatIsNoRecordIsRefusedByItsLine(String body, String where) {
    importInto(timeline, "application/x-ndjson", body)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(where));
    assertThat(export(timeline, "ndjson").asString()).isEmpty();
  }

  @Test
  void recordThatContradictsItselfIsRefusedAndNothingIsKept() throws Exception {
    fill(timeline);
    String exported = export(timeline, "ndjson").asString();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # field        | value
          edited         | null
          edited         | [null]
          participants   | [null]
          tags           | [7]
          title          | null
          title          | "\\u0000"
          title          | "\\ud800"
          version        | -1
          version        | 1000000000
          deletedAt      | "2026-01-01T00:00:00Z"
          createdAt      | null
          importance     | "NaN"
          importance     | 1e400
          """)
  void eventThatCouldNotBeShownIsRefused(String field, String value) throws Exception {
    Api.create(timeline, "A", "2018");
    ObjectNode line = (ObjectNode) JSON.readTree(export(timeline, "ndjson").asString());
    ((ObjectNode) line.at("/record/event")).putRawValue(field, new RawValue(value));
    String copy = Api.newTimeline();

    importInto(copy, "application/x-ndjson", JSON.writeValueAsString(line))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", startsWith("#/0"));
    assertThat(export(copy, "ndjson").asString()).isEmpty();
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1", "+1", "-1", "@x", "'=1"})
  void cellOfATableIsNoFormulaAndComesBackAsItWas(String title) {
    Api.create(timeline, title, "-0043-03-15");
    String table = export(timeline, "csv").asString();
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
        .post(Api.EVENTS + "/import")
        .then()
        .statusCode(200)
        .body("created", is(1))
        .body("failed", is(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # type                          | body (% is a byte that is no UTF-8, # a long text) | created | wrong lines
          text/csv                        | date,title~2018,A~2018,%                           | 0       | 1
          text/csv                        | date,title~2018,A~2018,"#                          | 1       | 3
          application/vnd.timelinejs+json | {"events":[$,7,$,null]}                            | 2       | 2,4
          application/vnd.timelinejs+json | {"events":[$,{"start_date":]}                      | 1       | 2
          application/vnd.timelinejs+json | {"events":[$                                       | 1       | 2
          """)
  void whatCannotBeReadOnFromIsNamedAndTheRestIsKept(
      String type, String body, int created, String lines) {
    String slide = "{\"start_date\":{\"year\":2018},\"text\":{\"headline\":\"A\"}}";
    String text = body.replace('~', '\n').replace("$", slide).replace("#", "x".repeat(1_100_000));
    given()
        .config(encoding())
        .contentType(type)
        .queryParams("timeline", timeline, "mode", "best-effort")
        .body(text.replace('%', '\u00e9').getBytes(StandardCharsets.ISO_8859_1))
        .post(Api.EVENTS + "/import")
        .then()
        .statusCode(200)
        .body("created", is(created))
        .body("errors.line.join(',')", equalTo(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"events\":7}", "{\"event\":[]}"})
  void documentWithoutSlidesIsRefused(String body) {
    importInto(timeline, "application/vnd.timelinejs+json", body)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#/events"));
  }

  @Test
  void slidesComeBackAsTheyWentOut() {
    Api.create(timeline, "A <b> & c", "2018-05~");
    Api.create(timeline, "B", "-0043");
    String slides = export(timeline, "timelinejs").asString();
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
}
