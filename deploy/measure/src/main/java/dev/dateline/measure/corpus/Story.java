package dev.dateline.measure.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The articles on one topic and the days that journalists chose for their timelines of it.
 *
 * @param timelines by name, the days of each
 */
public record Story(
    String topic, List<Article> articles, Map<String, SortedSet<LocalDate>> timelines) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param day publication day in EDTF
   */
  public record Article(String id, String day, String text) {}

  /** Reads every directory that holds {@code docs.jsonl} and {@code timelines/*.json}, by name. */
  public static List<Story> readAll(Path directory) throws IOException {
    List<Story> stories = new ArrayList<>();
    for (Path topic : sorted(directory)) {
      if (Files.exists(topic.resolve("docs.jsonl"))) {
        stories.add(
            new Story(
                topic.getFileName().toString(),
                articles(topic.resolve("docs.jsonl")),
                timelines(topic.resolve("timelines"))));
      }
    }
    return stories;
  }

  private static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      articles.add(
          new Article(
              article.path("id").asText(),
              article.path("dct").asText(),
              article.path("text").asText()));
    }
    return articles;
  }

  private static Map<String, SortedSet<LocalDate>> timelines(Path directory) throws IOException {
    Map<String, SortedSet<LocalDate>> timelines = new TreeMap<>();
    for (Path file : sorted(directory)) {
      SortedSet<LocalDate> days = new TreeSet<>();
      for (JsonNode entry : JSON.readTree(file.toFile())) {
        days.add(LocalDate.parse(entry.path(0).asText()));
      }
      timelines.put(file.getFileName().toString().replace(".json", ""), days);
    }
    return timelines;
  }

  private static List<Path> sorted(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }
}
