package dev.dateline.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who withdraws an article takes every word of it back, from the whole running system: all columns
 * of all tables of both schemas are searched for words that nothing else holds.
 */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class WithdrawalIT {
  /** As they are or as the text index keeps them: stems, in any case; and a date drawn of them. */
  private static final List<String> WORDS =
      List.of(
          "tarquinth",
          "okonkwar",
          "vexholm",
          "quillivan",
          "mistlethrop",
          "grundlefax",
          "17 may 1747",
          "1747-05-17");

  private static final String ARTICLE =
      """
      {"timeline":"%s","title":"Ambrosius Tarquinth meets Delphinea Okonkwar",
       "publisher":"Grundlefax Gazette","author":"Ivo Mistlethrop","published":"2018-06-20",
       "url":"https://grundlefax.example/vexholm/tarquinth",
       "text":"Ambrosius Tarquinth met Delphinea Okonkwar in Vexholm on 14 June 2018. \
      The Quillivan Bridge was opened on 17 May 1747. Yesterday Delphinea Okonkwar signed a treaty in \
      Vexholm. Two days later the treaty was signed by Ambrosius Tarquinth. \
      The museum of Vexholm closed in 1999 after a fire."}""";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir static Path data;
  private static RunningDateline dateline;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void start() throws Exception {
    dateline = RunningDateline.start(FreePorts.next(), data, "--no-samples").awaitReady();
  }

  @AfterAll
  static void stop() throws Exception {
    dateline.close();
  }

  @Test
  void leavesNoWordInEitherSchema() throws Exception {
    newTimeline("told");
    newTimeline("copy");
    String article =
        done(send("POST", "/api/v1/articles", ARTICLE.formatted("told"))).get("id").text();
    await(() -> status(article).equals("extracted"));
    await(() -> events("told").size() >= 3);
    doWhatPeopleDo(article);
    assertThat(holding(WORDS))
        .as("before: the search finds what there is")
        .contains(
            "ingest.article.title",
            "ingest.article_text.content",
            "timeline.article_cards.publisher",
            "timeline.claims.derivation",
            "timeline.events.participants",
            "timeline.events.search",
            "timeline.evidence.exact",
            "timeline.past_events.title");

    done(send("DELETE", "/api/v1/articles/" + article, null));

    await(() -> holding(WORDS).isEmpty());
    for (String timeline : List.of("told", "copy")) {
      assertThat(
              send("GET", "/api/v1/events/export?format=ndjson&timeline=" + timeline, null).body())
          .as("what a person wrote stays, in " + timeline)
          .contains("In my own words")
          .doesNotContainIgnoringCase(WORDS.toArray(String[]::new));
    }
    assertThat(holding(List.of("in my own words"))).isNotEmpty();
    assertThat(send("GET", "/api/v1/articles/" + article + "/text", null).statusCode())
        .isEqualTo(404);
  }

  /** Everything that writes down an event once more. */
  private static void doWhatPeopleDo(String article) throws Exception {
    List<String> events = events("told");
    String one = events.get(0);
    String other = events.get(1);
    String third = events.get(2);
    change("PATCH", one, "", "{\"description\":\"In my own words\"}");
    change("POST", one, "/claims", "{\"date\":\"2001\",\"comment\":\"I was there\"}");
    change("POST", one, "/undo", null);
    change("PATCH", other, "/marks", "{\"starred\":true,\"tags\":[\"mine\"],\"comment\":\"Ha\"}");
    String byHand =
        done(send(
                "POST",
                "/api/v1/events",
                "{\"timeline\":\"told\",\"title\":\"By hand\",\"date\":\"2018\"}"))
            .get("id")
            .text();
    change("POST", byHand, "/merge", "{\"event\":\"" + other + "\"}");
    change("POST", byHand, "/unmerge", "{\"event\":\"" + other + "\"}");
    change("POST", one, "/merge", "{\"event\":\"" + other + "\"}");
    done(send("PUT", "/api/v1/publications/" + article, "{\"date\":\"2018-06-21\"}"));
    done(send("DELETE", "/api/v1/events/" + third, null));
    String exported = send("GET", "/api/v1/events/export?format=ndjson&timeline=told", null).body();
    done(send("POST", "/api/v1/events/import?timeline=copy", exported));
  }

  private static void newTimeline(String slug) throws Exception {
    done(
        send(
            "POST", "/api/v1/timelines", "{\"slug\":\"%s\",\"title\":\"A test\"}".formatted(slug)));
  }

  private static void change(String method, String event, String path, @Nullable String body)
      throws Exception {
    done(send(method, "/api/v1/events/" + event + path, body));
  }

  private static String status(String article) throws Exception {
    return done(send("GET", "/api/v1/articles/" + article, null)).get("status").text();
  }

  private static List<String> events(String timeline) throws Exception {
    String path = "/api/v1/events?undated=include&timeline=" + timeline;
    return done(send("GET", path, null)).get("items").items().stream()
        .map(event -> event.get("id").text())
        .toList();
  }

  private static HttpResponse<String> send(String method, String path, @Nullable String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(dateline.url()).resolve(path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (path.startsWith("/api/v1/events/")) {
      request.header("If-Match", "*");
    }
    if (body != null) {
      boolean patch = method.equals("PATCH") && !path.endsWith("/marks");
      request.header(
          "Content-Type",
          path.contains("/import")
              ? "application/x-ndjson"
              : patch ? "application/merge-patch+json" : "application/json");
      if (path.contains("/import")) {
        request.header("Idempotency-Key", "copied once");
      }
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static Json done(HttpResponse<String> answer) {
    assertThat(answer.statusCode())
        .as(answer.request().method() + " " + answer.uri() + ": " + answer.body())
        .isBetween(200, 204);
    return Json.parse(answer.body().isEmpty() ? "null" : answer.body());
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still there: " + holding(WORDS));
      }
      Thread.sleep(100);
    }
  }

  /** The columns that hold one of the words, as schema.table.column. */
  private static List<String> holding(List<String> words) throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection connection = dateline.asAdministrator().connect();
        Statement statement = connection.createStatement()) {
      Map<String, String> searches = searches(statement);
      assertThat(searches).hasSizeGreaterThan(150);
      for (Map.Entry<String, String> search : searches.entrySet()) {
        String sql = search.getValue() + " ~ '" + String.join("|", words) + "' limit 1";
        try (ResultSet row = statement.executeQuery(sql)) {
          if (row.next()) {
            found.add(search.getKey());
          }
        }
      }
    }
    return found;
  }

  /** A query for each column of each table, but for what to search its text for. */
  private static Map<String, String> searches(Statement statement) throws SQLException {
    Map<String, String> searches = new LinkedHashMap<>();
    try (ResultSet row =
        statement.executeQuery(
            """
            select concat_ws('.', c.table_schema, c.table_name, c.column_name),
              format('select 1 from %I.%I where lower(', c.table_schema, c.table_name)
                || format(case c.data_type when 'bytea' then 'encode(%I, ''escape'')'
                     else '%I::text' end, c.column_name) || ')'
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema in ('timeline', 'ingest') and t.table_type = 'BASE TABLE'""")) {
      while (row.next()) {
        searches.put(row.getString(1), row.getString(2));
      }
    }
    return searches;
  }
}
