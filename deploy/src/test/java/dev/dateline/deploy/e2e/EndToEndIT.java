package dev.dateline.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the sample articles to the timeline, by the one run command, and in a real browser. */
class EndToEndIT {
  @TempDir static Path data;
  private static RunningDateline dateline;
  private static List<Json> events;

  @BeforeAll
  static void start() throws Exception {
    dateline = RunningDateline.start(FreePorts.next(), data).awaitReady();
    events = events("limit=500");
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(dateline.interrupt()).isZero();
  }

  @Test
  void everySampleArticleIsExtracted() throws IOException {
    List<Json> articles =
        dateline.api().get("/api/v1/articles?limit=100").json().get("items").items();

    assertThat(articles).hasSize(10);
    assertThat(articles).extracting(a -> a.get("status").text()).containsOnly("extracted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06-12               | the upcoming June 12 meeting
          2018-06-12               | met Kim Jong Un in Singapore on Tuesday
          2014-02                  | Five years ago this month, a UN Commission of Inquiry
          2018-05~                 | just minted
          [2019-02-25..2019-03-03] | hold their second summit this week
          1987-06-12               | the 31st anniversary of Ronald Reagan's Berlin Wall speech
          """)
  void wordsInAnArticleBecomeADatedEvent(String edtf, String words) throws IOException {
    List<Json> found = eventsQuoting(words).stream().filter(e -> edtf.equals(edtf(e))).toList();

    assertThat(found).as("an event dated %s from «%s», among %s", edtf, words, dates()).hasSize(1);
    assertThat(preferredClaim(found.get(0)).get("derivation").isNull()).isFalse();
    assertThat(preferredClaim(found.get(0)).get("sentence").text()).isNotBlank();
  }

  @Test
  void twoArticlesTellOfOneSummit() throws IOException {
    Json summit = summit();

    assertThat(summit.get("evidence").items())
        .extracting(evidence -> evidence.get("article").get("title").text())
        .contains(
            "Moon visits Washington to save the Trump-Kim talks",
            "Trump and Kim sign a joint statement in Singapore");
    assertThat(summit.get("sources").number()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aRangeReturnsTheSummitAndNotTheCoin() throws IOException {
    List<String> june = ids(events("from=2018-06&to=2018-06"));

    assertThat(june).contains(summit().get("id").text());
    assertThat(june).doesNotContainAnyElementsOf(ids(eventsQuoting("just minted")));
  }

  @Test
  void quotesAreExactlyWhatTheArticleSays() throws IOException {
    for (Json evidence : summit().get("evidence").items()) {
      String text =
          dateline
              .api()
              .get("/api/v1/articles/" + evidence.get("article").get("id").text() + "/text")
              .body();
      Json sentence = evidence.get("sentence");
      int start = text.offsetByCodePoints(0, sentence.get("start").number());
      int end = text.offsetByCodePoints(0, sentence.get("end").number());

      assertThat(text.substring(start, end)).isEqualTo(sentence.get("exact").text());
    }
  }

  @Test
  void thePagePassesItsBrowserTests() throws Exception {
    BrowserTests.run("e2e", dateline, 20);
  }

  private static Json summit() throws IOException {
    return eventsQuoting("the upcoming June 12 meeting").stream()
        .filter(event -> "2018-06-12".equals(edtf(event)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Json> eventsQuoting(String words) throws IOException {
    List<Json> quoting = new ArrayList<>();
    for (Json summary : events) {
      Json event = dateline.api().get("/api/v1/events/" + summary.get("id").text()).json();
      boolean quotes =
          event.get("evidence").items().stream()
              .anyMatch(e -> e.get("sentence").get("exact").text().contains(words));
      if (quotes) {
        quoting.add(event);
      }
    }
    return quoting;
  }

  private static List<Json> events(String query) throws IOException {
    var answer = dateline.api().get("/api/v1/events?" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().get("items").items();
  }

  private static Json preferredClaim(Json event) {
    return event.get("claims").items().stream()
        .filter(claim -> claim.get("preferred").text().equals("true"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<Json> of) {
    return of.stream().map(event -> event.get("id").text()).toList();
  }

  private static List<String> dates() {
    return events.stream().map(e -> edtf(e) + " " + e.get("title").text()).toList();
  }

  private static String edtf(Json event) {
    return event.get("date").get("edtf").text();
  }
}
