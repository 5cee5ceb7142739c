package dev.dateline.measure.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a directory of {@code <id>.txt} (UTF-8) beside {@code <id>.json} ({@code id}, {@code dct},
 * {@code timex}: list of {@code start}, {@code end}, {@code text}, {@code type}, {@code value}, and
 * perhaps {@code event_times}: list of {@code start}, {@code end}, {@code kind}, {@code raw}).
 */
public final class AnnotatedTexts {
  private static final int DAY_LENGTH = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnnotatedTexts() {}

  /** In the order of their file names. */
  public static List<AnnotatedText> read(Path directory) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (Path annotations : files(directory)) {
      String name = annotations.getFileName().toString();
      Path text = directory.resolve(name.substring(0, name.length() - ".json".length()) + ".txt");
      texts.add(read(JSON.readTree(annotations.toFile()), Files.readString(text)));
    }
    return texts;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private static AnnotatedText read(JsonNode annotations, String text) {
    List<MarkedTime> times = new ArrayList<>();
    for (JsonNode time : annotations.path("timex")) {
      times.add(
          new MarkedTime(
              time.path("start").intValue(),
              time.path("end").intValue(),
              time.path("text").asText(),
              time.path("type").asText(),
              time.path("value").asText(""),
              MarkedTime.GOLD));
    }
    String created = annotations.path("dct").asText();
    return new AnnotatedText(
        annotations.path("id").asText(),
        created.substring(0, Math.min(DAY_LENGTH, created.length())),
        text,
        times,
        events(annotations.path("event_times")));
  }

  private static List<MarkedEvent> events(JsonNode annotations) {
    List<MarkedEvent> events = new ArrayList<>();
    for (JsonNode event : annotations) {
      if (event.path("kind").asText().equals("single")) {
        EventDays.read(event.path("raw").asText())
            .ifPresent(
                days ->
                    events.add(
                        new MarkedEvent(
                            event.path("start").intValue(), event.path("end").intValue(), days)));
      }
    }
    events.sort(Comparator.comparingInt(MarkedEvent::start));
    return events;
  }
}
