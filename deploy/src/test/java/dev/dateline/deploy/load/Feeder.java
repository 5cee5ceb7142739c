package dev.dateline.deploy.load;

import dev.dateline.deploy.http.HttpApi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends articles until each is accepted, as a client with patience does. */
final class Feeder {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpApi api;
  private final String timeline;
  private final List<String> ids = new ArrayList<>();
  private int refusals;

  Feeder(HttpApi api, String timeline) {
    this.api = api;
    this.timeline = timeline;
  }

  /**
   * Returns when the article is accepted, however often the system is down meanwhile.
   *
   * @throws IllegalStateException if it is refused, or not accepted in {@code PATIENCE}
   */
  void send(GeneratedArticle article) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String last = "nothing";
    while (System.nanoTime() < deadline) {
      try {
        HttpApi.Answer answer = api.post("/api/v1/articles", article.request(timeline));
        if (answer.status() == 202 || answer.status() == 200) {
          ids.add(answer.json().get("id").text());
          return;
        }
        last = answer.status() + " " + answer.body();
        if (answer.status() < 500) {
          throw new IllegalStateException(last);
        }
      } catch (IOException e) {
        // The connection was cut by a kill: whether the article arrived is unknown; send again.
        last = e.toString();
      }
      refusals++;
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException(
        "'%s' was not accepted in %d minutes; the last answer: %s"
            .formatted(article.title(), PATIENCE.toMinutes(), last));
  }

  /**
   * Waits until every article is extracted or failed, {@code PATIENCE} at most; returns how many
   * are extracted.
   */
  int awaitExtracted() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int extracted = 0;
    for (String id : ids) {
      String status = status(id);
      while (!status.equals("extracted")
          && !status.equals("failed")
          && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(100);
        status = status(id);
      }
      extracted += status.equals("extracted") ? 1 : 0;
    }
    return extracted;
  }

  /** Distinct articles that were accepted. */
  long accepted() {
    return ids.stream().distinct().count();
  }

  /** How often an article had to be sent again. */
  int refusals() {
    return refusals;
  }

  private String status(String id) {
    try {
      HttpApi.Answer answer = api.get("/api/v1/articles/" + id);
      return answer.status() == 200 ? answer.json().get("status").text() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
