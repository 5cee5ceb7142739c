package dev.dateline.deploy.samples;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.http.HttpApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Brings the sample articles in by the public API, as a person would. */
public final class SampleLoader {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(200);

  private final HttpApi api;
  private final BooleanSupplier merged;
  private final UnfinishedSamples unfinished;
  private final Console console;

  /**
   * @param merged whether timeline-service has taken in every extraction
   */
  public SampleLoader(
      HttpApi api, BooleanSupplier merged, UnfinishedSamples unfinished, Console console) {
    this.api = api;
    this.merged = merged;
    this.unfinished = unfinished;
    this.console = console;
  }

  /**
   * Loads the articles of the directory if there is neither an article nor an event yet, or if an
   * earlier launcher did not get to the end, and waits until their events can be seen. What goes
   * wrong is said and does no further harm.
   */
  public void loadIntoEmpty(Path directory) {
    try {
      if (unfinished.isNoted() || isEmpty()) {
        load(read(directory));
      }
    } catch (IOException | IllegalArgumentException e) {
      console.step("sample articles", "not all read in: " + e.getMessage());
    }
  }

  private void load(List<SampleArticle> articles) throws IOException {
    console.step("sample articles", "reading " + articles.size());
    unfinished.note();
    Map<String, String> titles = new LinkedHashMap<>();
    for (SampleArticle article : articles) {
      submit(article).ifPresent(id -> titles.put(id, article.title()));
    }
    unfinished.forget();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int done = 0;
    for (Map.Entry<String, String> submitted : titles.entrySet()) {
      String outcome = await(submitted.getKey(), deadline);
      done++;
      console.step(
          "sample articles",
          "%d/%d %s%s".formatted(done, articles.size(), submitted.getValue(), outcome));
    }
    while (!merged.getAsBoolean()) {
      pause(deadline);
    }
  }

  private boolean isEmpty() throws IOException {
    return isEmpty("/api/v1/articles?limit=1") && isEmpty("/api/v1/events?limit=1&undated=include");
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

  /**
   * The article's id; empty if it is refused, which another try would not change. The same text
   * again gives the same id.
   */
  private Optional<String> submit(SampleArticle article) throws IOException {
    HttpApi.Answer answer = api.post("/api/v1/articles", article.fields());
    if (answer.status() == 202 || answer.status() == 200) {
      return Optional.of(answer.json().get("id").text());
    }
    String refusal =
        "'%s' is answered with %d %s".formatted(article.title(), answer.status(), answer.body());
    if (answer.status() >= 500) {
      throw new IOException(refusal);
    }
    console.step("sample articles", refusal);
    return Optional.empty();
  }

  /** Returns what is to be said of the article once it is read: nothing, or why it failed. */
  private String await(String id, long deadline) throws IOException {
    while (true) {
      HttpApi.Answer answer = api.get("/api/v1/articles/" + id);
      String status = answer.status() == 200 ? answer.json().get("status").text() : "";
      if (status.equals("extracted")) {
        return "";
      }
      if (status.equals("failed")) {
        return " failed: " + answer.json().get("statusDetail").text();
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
