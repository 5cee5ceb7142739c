package dev.dateline.timeline.search;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every condition, alone and together, on one small timeline. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class FilterTest {
  private static @Nullable String timeline;
  private static final Map<String, String> IDS = new HashMap<>();

  @Inject DataSource database;

  @BeforeEach
  void fill() throws SQLException {
    if (timeline != null) {
      return;
    }
    timeline = Api.newTimeline();
    create("A", "2018-06-12", "meeting", "Kim Jong Un", "Singapore");
    create("F", "2018-06-12~", "meeting", "Kim Jong Un", "Hanoi");
    create("B", "2018-06-20", "speech", "Donald Trump", "Singapore");
    create("C", "2018-07-15", "speech", "Donald Trump", "Helsinki");
    create("D", "2018", "report", "Donald Trump", "Helsinki");
    create("E", "2018-06/2018-08", "exercise", "Kim Jong Un", "Seoul");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update events set tags = '{nuclear,talks}' where id = '%s'".formatted(IDS.get("A")));
      statement.execute(
          "update events set tags = '{talks}', status = 'PROPOSED' where id = '%s'"
              .formatted(IDS.get("B")));
      statement.execute(
          "update events set status = 'DISMISSED' where id = '%s'".formatted(IDS.get("F")));
      tell(statement, "A", "Reuters", "2018-06-13", 17_695);
      tell(statement, "B", "Reuters", "2018-06-21", 17_703);
      tell(statement, "C", "AFP", "2018-07-16", 17_728);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # conditions                                    | events
                                                          | D E A B C
          participant=Kim Jong Un                         | E A
          participant=kim jong un                         |
          place=Singapore                                 | A B
          place=Singapore&participant=Donald Trump        | B
          place=Singapore&place=Helsinki                  |
          kind=speech                                     | B C
          kind=speech&kind=report                         | D B C
          precision=year                                  | D
          precision=day&precision=year                    | D A B C
          factuality=negated                              |
          tag=talks                                       | A B
          tag=talks&tag=nuclear                           | A
          status=proposed                                 | B
          status=dismissed                                | F
          status=dismissed&status=accepted                | D E A F C
          source=Reuters                                  | A B
          source=Reuters&kind=speech                      | B
          source=Nobody                                   |
          published_from=2018-06-14                       | B C
          published_from=2018-06&published_to=2018-06     | A B
          published_to=2018-07&source=AFP                 | C
          q=trump                                         | D B C
          q=trump -helsinki                               | B
          q=trump&kind=speech&from=2018-07                | C
          range=2018-06-20/2018-07-15                     | D E B C
          range=2018-06/2018-06&match=certain             | E A B
          range=2018-07-15                                | D E C
          range=../2018-06-12                             | D E A
          from=today-100d                                 |
          range=2017/today+1y                             | D E A B C
          range=June 2018                                 | D E A B
          range=between 19 and 21 June 2018               | D E B
          range=from 20 june 2018 to July 2018            | D E B C
          range=20 June 2018/July 2018                    | D E B C
          from=15 July 2018&to=summer 2018                | D E C
          from=last year                                  |
          published_from=14 June 2018                     | B C
          """)
  void conditionsHoldTogether(@Nullable String conditions, @Nullable String events) {
    assertThat(found(conditions)).isEqualTo(events == null ? "" : events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # relation                       | possible   | certain
          after=A                          | D E B C    | B C
          after=A&within=P10D              | D E B      | B
          after=A&within=P7D               | D E        |
          after=A&within=P1W1D             | D E B      | B
          after=C                          | D          |
          before=C                         | D A B      | A B
          before=C&within=P1M              | D B        | B
          before=B&after=A                 | D          |
          during=D                         | E A B C    |
          during=E                         | D A B C    | C
          overlaps=E                       | D A B C    | C
          overlaps=A                       | D E        |
          overlaps=A&kind=report           | D          |
          """)
  void relationsFollowTheDates(
      String relation, @Nullable String possible, @Nullable String certain) {
    assertThat(found(relation)).isEqualTo(possible == null ? "" : possible);
    assertThat(found(relation + "&match=certain")).isEqualTo(certain == null ? "" : certain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # its date    | deleted | what is said
          [..2018]      | false   | after names an event whose date is not known
          XXXX-06-12    | false   | after names an event whose date is not known
          2018          | true    | after names no event of this timeline
          """)
  void relationThatLeadsNowhereIsRefused(String date, boolean deleted, String said) {
    String id = Api.create(Objects.requireNonNull(timeline), "Somewhen", date).path("id");
    if (deleted) {
      given().header("If-Match", "*").delete(Api.EVENTS + "/" + id).then().statusCode(204);
    }
    given()
        .queryParams("timeline", timeline, "after", id, "within", "P30D")
        .get(Api.EVENTS)
        .then()
        .statusCode(400)
        .body("detail", equalTo(said));
  }

  @ParameterizedTest
  @CsvSource({"today/today, 0", "today-1d, 1", "yesterday, 1"})
  void todayIsThatOfTheZone(String range, int daysAgo) {
    String days = Api.newTimeline();
    Map<String, String> zones = Map.of("Pacific/Kiritimati", "East", "Etc/GMT+12", "West");
    // Twenty-six hours apart: it is never the same day there.
    zones.forEach(
        (zone, name) ->
            Api.create(days, name, LocalDate.now(ZoneId.of(zone)).minusDays(daysAgo).toString()));

    zones.forEach(
        (zone, name) ->
            assertThat(
                    given()
                        .queryParams("timeline", days, "range", range, "tz", zone)
                        .get(Api.EVENTS)
                        .<List<String>>path("items.title"))
                .containsExactly(name));
  }

  @Test
  void snippetsMarkTheWordsThatWereFound() {
    Response page = list("q=singapore");

    List<String> texts = page.path("snippets.text");
    assertThat(page.<List<String>>path("snippets.id")).isEqualTo(page.path("items.id"));
    int start = page.path("snippets[0].marks[0].start");
    int end = page.path("snippets[0].marks[0].end");
    assertThat(texts.get(0).substring(start, end)).isEqualTo("Singapore");
    assertThat(list("kind=speech").<List<?>>path("snippets")).isEmpty();
  }

  @Test
  void relevanceRanksAndPagesBothWays() {
    Response all = list("q=meeting or helsinki&sort=relevance");
    Response first = list("q=meeting or helsinki&sort=relevance&limit=2");
    Response second = given().urlEncodingEnabled(false).get(first.<String>path("next"));
    Response back = given().urlEncodingEnabled(false).get(second.<String>path("prev"));

    assertThat(all.<List<String>>path("items.title")).hasSize(3).first().isEqualTo("A meeting");
    assertThat(all.<Boolean>path("complete")).isTrue();
    assertThat(second.<List<String>>path("items.id"))
        .isEqualTo(all.<List<String>>path("items.id").subList(2, 3));
    assertThat(back.<List<String>>path("items.id")).isEqualTo(first.path("items.id"));
    assertThat(back.<String>path("prev")).isNull();
  }

  private static String found(@Nullable String conditions) {
    List<String> titles = list(conditions).path("items.title");
    return String.join(" ", titles.stream().map(title -> title.substring(0, 1)).toList());
  }

  private static Response list(@Nullable String conditions) {
    RequestSpecification request = given().queryParam("timeline", timeline);
    for (String condition : conditions == null ? new String[0] : conditions.split("&")) {
      String[] parts = condition.split("=", 2);
      request.queryParam(parts[0], IDS.getOrDefault(parts[1], parts[1]));
    }
    Response page = request.get(Api.EVENTS);
    assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
    return page;
  }

  private static void create(
      String name, String date, String kind, String participant, String place) {
    String body =
        """
        {"timeline":"%s","title":"%s %s","date":"%s","kind":"%s","participants":["%s"],
         "places":["%s"]}"""
            .formatted(timeline, name, kind, date, kind, participant, place);
    IDS.put(name, Api.post(body).path("id"));
  }

  private static void tell(
      Statement statement, String event, String publisher, String published, long day)
      throws SQLException {
    statement.execute(
        """
        with card as (
          insert into article_cards (article_id, timeline_id, extraction_id, extractor, publisher,
            published_edtf, published_basis, published_confidence, withdrawn, published_earliest,
            published_latest)
          select gen_random_uuid(), id, gen_random_uuid(), 'x', '%s', '%s', 'GIVEN', 1, false, %d, %d
          from timelines where slug = '%s' returning article_id)
        insert into evidence (id, event_id, article_id, extraction_id, candidate, title, kind,
          factuality, participants, places, importance, confidence, exact, prefix, suffix,
          sentence_start, sentence_end, trigger_start, trigger_end, created_at)
        select gen_random_uuid(), '%s', article_id, gen_random_uuid(), 'c', 't', 'k', 'ACTUAL', '{}',
          '{}', 0, 0, 'e', '', '', 0, 1, 0, 1, now() from card
        """
            .formatted(publisher, published, day, day + 1, timeline, IDS.get(event)));
  }
}
