package dev.dateline.deploy.load;

import dev.dateline.deploy.http.HttpApi;
import dev.dateline.deploy.http.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a timeline says, without ids: one line per event with its date, title and the articles that
 * speak of it, and how often that line occurs.
 */
record TimelineSnapshot(Map<String, Integer> lines) {

  static TimelineSnapshot of(HttpApi api, String timeline) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    String path = "/api/v1/events?undated=include&limit=500&timeline=" + timeline;
    while (path != null) {
      Json page = ok(api.get(path)).json();
      for (Json event : page.get("items").items()) {
        lines.merge(line(api, event.get("id").text()), 1, Integer::sum);
      }
      path = page.get("next").isNull() ? null : page.get("next").text();
    }
    return new TimelineSnapshot(lines);
  }

  int events() {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * What is not as it must be if exactly the known events of these articles are there, each once.
   */
  List<String> faults(List<GeneratedArticle> articles) {
    List<String> faults = new ArrayList<>();
    int expected = 0;
    for (GeneratedArticle article : articles) {
      for (LocalDate day : article.days()) {
        expected++;
        int count = count(day.toString(), article.title());
        if (count != 1) {
          faults.add("%d times: %s, «%s»".formatted(count, day, article.title()));
        }
      }
    }
    if (events() != expected) {
      faults.add("%d events instead of %d".formatted(events(), expected));
    }
    return faults;
  }

  /** How many events are dated to that day and rest on that one article. */
  private int count(String edtf, String articleTitle) {
    return lines.entrySet().stream()
        .filter(line -> line.getKey().startsWith(edtf + " | "))
        .filter(line -> line.getKey().endsWith("[«" + articleTitle + "»]"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Lines that the other has more or less often, with both counts. */
  List<String> differences(TimelineSnapshot other) {
    Map<String, Integer> all = new HashMap<>(lines);
    other.lines.keySet().forEach(line -> all.putIfAbsent(line, 0));
    List<String> differences = new ArrayList<>();
    all.forEach(
        (line, count) -> {
          int there = other.lines.getOrDefault(line, 0);
          if (there != count) {
            differences.add("%d instead of %d times: %s".formatted(there, count, line));
          }
        });
    return differences;
  }

  private static String line(HttpApi api, String id) throws IOException {
    Json event = ok(api.get("/api/v1/events/" + id)).json();
    List<String> articles =
        event.get("evidence").items().stream()
            .map(evidence -> "«" + evidence.get("article").get("title").text() + "»")
            .sorted()
            .toList();
    return "%s | %s | %s".formatted(edtf(event.get("date")), event.get("title").text(), articles);
  }

  private static String edtf(Json date) {
    return date.isNull() ? "undated" : date.get("edtf").text();
  }

  private static HttpApi.Answer ok(HttpApi.Answer answer) throws IOException {
    if (answer.status() != 200) {
      throw new IOException(answer.status() + " " + answer.body());
    }
    return answer;
  }
}
