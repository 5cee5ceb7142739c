package dev.dateline.deploy.load;

import dev.dateline.deploy.http.HttpApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends articles until each is accepted, as a client with patience does. */
final class Feeder {
  private final HttpApi api;
  private final String timeline;
  private final List<String> ids = new ArrayList<>();
  private int refusals;

  Feeder(HttpApi api, String timeline) {
    this.api = api;
    this.timeline = timeline;
  }

  /** Returns when the article is accepted, however often the system is down meanwhile. */
  void send(GeneratedArticle article) throws InterruptedException {
    while (true) {
      try {
        HttpApi.Answer answer = api.post("/api/v1/articles", article.request(timeline));
        if (answer.status() == 202 || answer.status() == 200) {
          ids.add(answer.json().get("id").text());
          return;
        }
        if (answer.status() < 500) {
          throw new IllegalStateException(answer.status() + " " + answer.body());
        }
      } catch (IOException e) {
        // The connection was cut by a kill: whether the article arrived is unknown; send again.
      }
      refusals++;
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Waits until every article is extracted or failed; returns how many are extracted. */
  int awaitExtracted() throws InterruptedException {
    int extracted = 0;
    for (String id : ids) {
      String status = status(id);
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
      while (!status.equals("extracted") && !status.equals("failed")) {
        if (System.nanoTime() > deadline) {
          break;
        }
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
