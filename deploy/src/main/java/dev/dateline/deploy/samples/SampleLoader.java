package dev.dateline.deploy.samples;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.LauncherException;
import dev.dateline.deploy.http.HttpApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Brings the sample articles in by the public API, as a person would. */
public final class SampleLoader {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(200);

  private final HttpApi api;
  private final BooleanSupplier merged;
  private final Console console;

  /**
   * @param merged whether timeline-service has taken in every extraction
   */
  public SampleLoader(HttpApi api, BooleanSupplier merged, Console console) {
    this.api = api;
    this.merged = merged;
    this.console = console;
  }

  /**
   * Loads the articles of the directory if there is neither an article nor an event yet, and waits
   * until their events can be seen.
   */
  public void loadIntoEmpty(Path directory) {
    try {
      if (!isEmpty("/api/v1/articles?limit=1")
          || !isEmpty("/api/v1/events?limit=1&undated=include")) {
        return;
      }
      List<SampleArticle> articles = read(directory);
      console.step("sample articles", "reading " + articles.size());
      List<String> ids = new ArrayList<>();
      for (SampleArticle article : articles) {
        ids.add(submit(article));
      }
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      for (int i = 0; i < ids.size(); i++) {
        await(ids.get(i), deadline);
        console.step("sample articles", (i + 1) + "/" + ids.size() + " " + articles.get(i).title());
      }
      while (!merged.getAsBoolean()) {
        pause(deadline);
      }
    } catch (IOException e) {
      throw new LauncherException("The sample articles could not be read in: " + e.getMessage(), e);
    }
  }

  private boolean isEmpty(String path) throws IOException {
    HttpApi.Answer answer = api.get(path);
    if (answer.status() != 200) {
      throw new IOException("%s answers %d".formatted(path, answer.status()));
    }
    return answer.json().get("items").items().isEmpty();
  }

  private static List<SampleArticle> read(Path directory) throws IOException {
    List<SampleArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(SampleArticle.parse(Files.readString(file)));
      }
    }
    return articles;
  }

  private String submit(SampleArticle article) throws IOException {
    HttpApi.Answer answer = api.post("/api/v1/articles", article.fields());
    if (answer.status() != 202 && answer.status() != 200) {
      throw new IOException(
          "'%s' is answered with %d %s".formatted(article.title(), answer.status(), answer.body()));
    }
    return answer.json().get("id").text();
  }

  private void await(String id, long deadline) throws IOException {
    while (true) {
      HttpApi.Answer answer = api.get("/api/v1/articles/" + id);
      String status = answer.status() == 200 ? answer.json().get("status").text() : "";
      if (status.equals("extracted")) {
        return;
      }
      if (status.equals("failed")) {
        throw new IOException(
            "article %s: %s".formatted(id, answer.json().get("statusDetail").text()));
      }
      pause(deadline);
    }
  }

  private static void pause(long deadline) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new IOException("not done after " + PATIENCE.toMinutes() + " minutes");
    }
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
