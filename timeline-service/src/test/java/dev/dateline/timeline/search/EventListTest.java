package dev.dateline.timeline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.event.EventSummary;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of events: range, order, paging, undated, text. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class EventListTest {
  @Inject ObjectMapper json;
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void summaryInAListIsWhatTheEventSays() throws Exception {
    Response created =
        Api.post(
            """
            {"timeline":"%s","title":"The \\"treaty\\"","date":"1648-10-24","kind":"agreement",
             "participants":["Sweden"],"places":["Münster","Osnabrück"]}"""
                .formatted(timeline));
    EventPage page = json.readValue(list().asString(), EventPage.class);

    assertThat(page.items()).hasSize(1);
    EventSummary summary = page.items().get(0);
    com.fasterxml.jackson.databind.node.ObjectNode full =
        (com.fasterxml.jackson.databind.node.ObjectNode) json.readTree(created.asString());
    full.remove(List.of("description", "evidence", "claims", "history"));
    assertThat(json.valueToTree(summary).toString()).isEqualTo(full.toString());
  }

  @Test
  void ordersByFirstPossibleDayWhateverTheLength() {
    create("2018-06-12", "2018", "1697/1706", "201X", "../1500", "2018-06", "-0043-03-15");

    assertThat(edtfs(list()))
        .containsExactly(
            "../1500", "-0043-03-15", "1697/1706", "201X", "2018", "2018-06", "2018-06-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from      | to         | match    | found
          2018-06     | 2018-06    | possible | 2018;2018-06-12
          2018-06     | 2018-06    | certain  | 2018-06-12
          2018        | 2018       | certain  | 2018;2018-05~;2018-06-12
          1700        | 1700       | certain  | 1697/1706
          2018-05-31  | 2018-05-31 | possible | 2018;2018-05~
                      | 1800       | possible | 1697/1706
          2019        |            | possible | 2020-01-01
          2018-06-12  | 2018-06-12 | possible | 2018;2018-06-12
          2018-06-13  | 2018-06-13 | certain  |
          """)
  void rangesFollowTheModel(String from, String to, String match, String found) {
    create("2018-06-12", "2018", "2018-05~", "1697/1706", "2020-01-01", "[..2018-05-22]");

    Response page = list("from", from, "to", to, "match", match);

    // A qualified date is never certain.
    List<String> expected =
        found == null ? List.of() : new ArrayList<>(List.of(found.split(";", -1)));
    if ("certain".equals(match)) {
      expected = expected.stream().filter(edtf -> !edtf.endsWith("~")).toList();
    }
    assertThat(edtfs(page)).containsExactlyElementsOf(expected);
    assertThat(page.<Integer>path("undated")).isEqualTo(1);
  }

  @Test
  void undatedAreLeftOutAddedAtTheEndOrAllThereIs() {
    create("[..2018-05-22]", "2018", "XXXX-06-12");

    assertThat(edtfs(list())).containsExactly("2018");
    assertThat(edtfs(list("undated", "include")))
        .containsExactly("2018", "[..2018-05-22]", "XXXX-06-12");
    assertThat(edtfs(list("undated", "only"))).containsExactly("[..2018-05-22]", "XXXX-06-12");
    assertThat(list().<Integer>path("undated")).isEqualTo(2);
    assertThat(list("undated", "include").<Integer>path("undated")).isZero();
  }

  @Test
  void followingTheLinksSeesEveryEventOnce() {
    IntStream.rangeClosed(1, 9).forEach(day -> create("2018-06-0" + day, "2018-06-05", "201X"));
    create("[..2018-05-22]", "XXXX-06-12", "[..2018-05-23]");

    List<String> ids = new ArrayList<>();
    Response page = list("undated", "include", "limit", "4", "from", "2010");
    ids.addAll(page.path("items.id"));
    while (page.path("next") != null) {
      String next = page.path("next");
      assertThat(page.header("Link")).startsWith("<" + next + ">; rel=\"next\"");
      page = given().urlEncodingEnabled(false).get(next);
      ids.addAll(page.path("items.id"));
    }

    assertThat(page.header("Link")).endsWith("; rel=\"prev\"").doesNotContain("rel=\"next\"");
    assertThat(ids).hasSize(30).doesNotHaveDuplicates();
    assertThat(ids)
        .isEqualTo(list("undated", "include", "limit", "500").<List<String>>path("items.id"));
  }

  @Test
  void followingTheLinksBackSeesTheSamePages() {
    IntStream.rangeClosed(1, 5).forEach(day -> create("2018-06-0" + day, "201X"));
    create("[..2018-05-22]", "XXXX-06-12", "[..2018-05-23]");

    List<List<String>> forth = follow("next", list("undated", "include", "limit", "3"));
    Response last = list("undated", "include", "limit", "3");
    while (last.path("next") != null) {
      last = given().urlEncodingEnabled(false).get(last.<String>path("next"));
    }
    List<List<String>> back = follow("prev", last);

    Collections.reverse(back);
    assertThat(forth).hasSize(5);
    // Counted from the end, pages are cut elsewhere; in all they hold the same in the same order.
    assertThat(back.stream().flatMap(List::stream))
        .containsExactlyElementsOf(forth.stream().flatMap(List::stream).toList());
  }

  private static List<List<String>> follow(String relation, Response first) {
    List<List<String>> pages = new ArrayList<>();
    Response page = first;
    pages.add(page.path("items.id"));
    while (page.path(relation) != null) {
      page = given().urlEncodingEnabled(false).get(page.<String>path(relation));
      pages.add(page.path("items.id"));
    }
    return pages;
  }

  @Test
  void pageStaysWhereItIsWhileEventsAreAdded() {
    create("2018-01-01", "2018-01-03", "2018-01-05");
    String next = list("limit", "2").path("next");

    create("2018-01-02");

    assertThat(edtfs(given().urlEncodingEnabled(false).get(next))).containsExactly("2018-01-05");
  }

  @Test
  void pageBeforeStaysWhereItIsWhileEventsAreAdded() {
    create("2018-01-01", "2018-01-03", "2018-01-05", "2018-01-07");
    Response second =
        given().urlEncodingEnabled(false).get(list("limit", "2").<String>path("next"));
    String prev = second.path("prev");

    create("2018-01-04", "2018-01-06");

    // The nearest two before it, whatever came in since.
    Response before = given().urlEncodingEnabled(false).get(prev);
    assertThat(edtfs(before)).containsExactly("2018-01-03", "2018-01-04");
    assertThat(edtfs(given().urlEncodingEnabled(false).get(before.<String>path("next"))))
        .containsExactly("2018-01-05", "2018-01-06");
  }

  @ParameterizedTest
  @CsvSource({"exclude,", "include,", "only,", "exclude, 200*"})
  void pageWhoseEventsWereDeletedLeadsBackToTheOthers(String undated, @Nullable String words) {
    create(
        undated.equals("only")
            ? new String[] {"[..2001]", "[..2002]"}
            : new String[] {"2001", "2002"});
    String sort = words == null ? "date" : "relevance";
    Response first = list("undated", undated, "limit", "1", "q", words, "sort", sort);
    Response second = given().urlEncodingEnabled(false).get(first.<String>path("next"));

    delete(second.path("items[0].id"));
    Response emptied = given().urlEncodingEnabled(false).get(first.<String>path("next"));
    Response back = given().urlEncodingEnabled(false).get(emptied.<String>path("prev"));
    assertThat(emptied.<List<?>>path("items")).isEmpty();
    assertThat(emptied.<String>path("next")).isNull();
    assertThat(back.<List<String>>path("items.id")).isEqualTo(first.path("items.id"));

    delete(first.path("items[0].id"));
    create(undated.equals("only") ? "[..2003]" : "2003");
    Response before = given().urlEncodingEnabled(false).get(second.<String>path("prev"));
    if (words != null) {
      // Of equal ranks the latest comes first, and so before the page.
      assertThat(before.<List<?>>path("items")).hasSize(1);
      return;
    }
    Response forth = given().urlEncodingEnabled(false).get(before.<String>path("next"));
    assertThat(before.<List<?>>path("items")).isEmpty();
    assertThat(before.<String>path("prev")).isNull();
    assertThat(forth.<List<?>>path("items")).hasSize(1);
  }

  private static void delete(String id) {
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words           | titles found
          summits           | The summit in Singapore
          SINGAPORE         | The summit in Singapore
          "in singapore"    | The summit in Singapore
          coin or summit    | A coin is minted;The summit in Singapore
          summit -singapore |
          summ*             | The summit in Singapore
          min* coin         | A coin is minted
          "coin is"         | A coin is minted
          "coin singapore"  |
          -singapore        | A coin is minted
          it's              |
          singapore's '"<;  | The summit in Singapore
          <b>summit         | The summit in Singapore
          kim               | The summit in Singapore
          nothing           |
          the               |
          or                |
          or or coin        | A coin is minted
          -                 |
          *                 |
          ""                |
          "                 |
          """)
  void findsWordsInTitleNamesAndDescription(String words, String titles) {
    Api.post(
        """
        {"timeline":"%s","title":"The summit in Singapore","date":"2018-06-12",
         "participants":["Kim Jong Un"]}"""
            .formatted(timeline));
    Api.create(timeline, "A coin is minted", "2018-05~");

    List<String> found = list("q", words).path("items.title");
    assertThat(found)
        .containsExactlyElementsOf(titles == null ? List.of() : List.of(titles.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # parameter | value            | status | what is said
          from        | 2019-02-29       | 400    | from is not a date
          from        | yesterday-ish    | 400    | from is not a date
          from        | banana           | 400    | such as 2018-06-12, June 2018
          from        | today-99999y     | 400    | too far away
          from        | [1667,1668]      | 400    | one-of
          from        | [2018-05-03..2018-05-05] | 400 | one-of
          from        | before 2018      | 400    | one-of
          to          | 2018/            | 400    | to
          to          | 2018-13          | 400    | to is not a date
          match       | maybe            | 400    | match must be one of possible, certain
          match       | CERTAIN          | 400    | match must be one of possible, certain
          undated     | yes              | 400    | undated must be one of exclude, include, only
          limit       | 0                | 400    | limit must be a whole number from 1 to 500
          limit       | 501              | 400    | limit must be
          limit       | -1               | 400    | limit must be
          limit       | ten              | 400    | limit must be
          limit       | 99999999999      | 400    | limit must be
          cursor      | rubbish          | 400    | cursor is none that this service gave
          cursor      | %%%              | 400    | cursor is none
          timeline    | no-such-timeline | 404    | There is no timeline
          form        | 2018             | 400    | form is not a known parameter
          sort        | random           | 400    | sort must be one of date, relevance
          sort        | relevance        | 400    | sort by relevance needs words
          range       | 2018/            | 400    | range has an unknown end
          range       | 2019/2018        | 400    | range lies after
          range       | today-1q/today   | 400    | range is not a date
          tz          | Mars/Olympus     | 400    | tz must be a time zone
          published_from | soon          | 400    | published_from is not a date
          factuality  | sure             | 400    | factuality must be one of actual, planned
          precision   | hour             | 400    | precision must be one of day, week
          status      | good             | 400    | status must be one of proposed, accepted
          participant | ' '              | 400    | participant must have 1 to 200
          kind        | ''                | 400    | kind must not be empty
          within      | ''                | 400    | within must not be empty
          from        | ''                | 400    | from must not be empty
          after       | last week        | 400    | after must be the id of an event
          within      | P30D             | 400    | within needs before or after
          before      | 019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59 | 400 | before names no event
          """)
  void saysWhichParameterIsWrong(String parameter, String value, int status, String said) {
    given()
        .queryParam(parameter, value)
        .get(Api.EVENTS)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", startsWith("https://dateline.dev/problems/"))
        .body("status", equalTo(status))
        .body("detail", containsString(said));
  }

  @Test
  void refusesARangeThatEndsBeforeItStarts() {
    list("from", "2019", "to", "2018")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("from"))
        .body("errors[0].detail", containsString("after"));
  }

  private void create(String... dates) {
    for (String date : dates) {
      assertThat(Api.create(timeline, "On " + date, date).statusCode()).isEqualTo(201);
    }
  }

  private Response list(@Nullable String... parameters) {
    RequestSpecification request = given().queryParam("timeline", timeline);
    for (int i = 0; i < parameters.length; i += 2) {
      if (parameters[i + 1] != null) {
        request.queryParam(parameters[i], parameters[i + 1]);
      }
    }
    return request.get(Api.EVENTS);
  }

  private static List<String> edtfs(Response page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return page.path("items.date.edtf");
  }
}
