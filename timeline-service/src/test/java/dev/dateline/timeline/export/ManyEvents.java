package dev.dateline.timeline.export;

import static io.restassured.RestAssured.given;

import dev.dateline.timeline.Api;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A timeline that is large beside what may be held of it. */
final class ManyEvents {
  static final int COUNT = 2_000;

  private ManyEvents() {}

  /** Slug of a new timeline with {@link #COUNT} events, of some 10 kB each as NDJSON. */
  static String timeline() {
    String timeline = Api.newTimeline();
    String description = "What happened. ".repeat(300);
    String lines =
        IntStream.range(0, COUNT)
            .mapToObj(
                number ->
                    "{\"title\":\"Event %d\",\"date\":\"%d\",\"description\":\"%s\"}"
                        .formatted(number, 1000 + number % 1000, description))
            .collect(Collectors.joining("\n"));
    given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", timeline)
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/bulk")
        .then()
        .statusCode(200);
    return timeline;
  }
}
