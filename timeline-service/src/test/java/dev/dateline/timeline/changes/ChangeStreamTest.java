package dev.dateline.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live feed of changes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ChangeStreamTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private String timeline = "";

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void tellsEveryChangeInOrderAsItHappens() throws Exception {
    try (InputStream body = open(null)) {
      String id = Api.create(timeline, "Something", "2018").path("id");
      Api.patch(id, "*", "{\"title\":\"Else\"}").then().statusCode(200);
      RestAssured.given()
          .header("If-Match", "*")
          .delete(Api.EVENTS + "/" + id)
          .then()
          .statusCode(204);

      List<String> changes = read(body, 3);

      assertThat(changes.get(0)).contains("event:change", "\"kind\":\"created\"", id);
      assertThat(changes.get(1)).contains("\"kind\":\"updated\"", id, "\"version\":1");
      assertThat(changes.get(2)).contains("\"kind\":\"deleted\"", id, "\"version\":2");
    }
  }

  @Test
  void goesOnBehindTheLastEventThatWasSeen() throws Exception {
    String seen;
    try (InputStream body = open(null)) {
      Api.create(timeline, "First", "2018");
      seen = id(read(body, 1).get(0));
    }
    String missed = Api.create(timeline, "Second", "2018").path("id");

    try (InputStream body = open(seen)) {
      assertThat(read(body, 1).get(0)).contains(missed);
    }
  }

  @Test
  void positionOfAnotherDatabaseIsResetAndGoneOnFrom() throws Exception {
    String last;
    try (InputStream body = open(null)) {
      Api.create(timeline, "First", "2018");
      last = id(read(body, 1).get(0));
    }

    try (InputStream body = open("999999999999")) {
      String reset = read(body, 1).get(0);
      String next = Api.create(timeline, "Second", "2018").path("id");

      assertThat(reset).contains("event:reset", "id:" + last, "{\"seq\":" + last + "}");
      assertThat(read(body, 1).get(0)).contains("event:change", next);
    }
  }

  @Test
  void saysNothingOfOtherTimelines() throws Exception {
    try (InputStream body = open(null)) {
      Api.create(Api.newTimeline(), "Elsewhere", "2018");
      String here = Api.create(timeline, "Here", "2018").path("id");

      assertThat(read(body, 1).get(0)).contains(here);
    }
  }

  @Test
  void refusesWhatIsNoPosition() {
    RestAssured.given()
        .header("Last-Event-ID", "yesterday")
        .get("/api/v1/changes/stream")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private InputStream open(@Nullable String lastEventId) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:"
                    + RestAssured.port
                    + "/api/v1/changes/stream?timeline="
                    + timeline));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<InputStream> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type").orElse(""))
        .startsWith("text/event-stream");
    return response.body();
  }

  /** The next events, each as its block of lines. */
  private static List<String> read(InputStream body, int count) throws Exception {
    return CompletableFuture.supplyAsync(() -> readNow(body, count)).get(60, TimeUnit.SECONDS);
  }

  private static List<String> readNow(InputStream body, int count) {
    try {
      List<String> events = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      while (events.size() < count) {
        text.append((char) body.read());
        if (text.toString().endsWith("\n\n")) {
          if (text.indexOf("data:") >= 0) {
            events.add(text.toString());
          }
          text.setLength(0);
        }
      }
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(String event) {
    return event
        .lines()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring(3).strip())
        .findFirst()
        .orElseThrow();
  }
}
