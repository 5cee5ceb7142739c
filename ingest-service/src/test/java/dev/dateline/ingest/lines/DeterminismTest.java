package dev.dateline.ingest.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same bytes, whichever run reads them, in whichever order and on
 * however many threads. Each run is a JVM of its own: the JDK orders its immutable sets and maps
 * anew in every one.
 */
class DeterminismTest {
  private static final Path SAMPLES = Path.of("../deploy/local/samples");
  private static final int GENERATED = 60;
  private static final long SEED = 20_180_612;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @Test
  void runsAgreeOnEveryArticle() throws IOException, InterruptedException {
    List<String> articles = articles();
    List<String> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(SEED));

    Map<String, String> expected = run("in-turn", articles, 1);

    assertThat(expected).hasSameSizeAs(articles);
    assertThat(expected.values()).allMatch(line -> line.contains("\"events\":[{"));
    assertThat(run("shuffled", shuffled, 1)).isEqualTo(expected);
    assertThat(run("on-threads", shuffled, 8)).isEqualTo(expected);
  }

  /** The samples, and articles shuffled together from their paragraphs. */
  private static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        String body = text.substring(text.indexOf("\n\n") + 2);
        articles.add(article(file.getFileName().toString(), body, "2018-06-12"));
        Collections.addAll(paragraphs, body.strip().split("\n\n", -1));
      }
    }
    Random random = new Random(SEED);
    for (int i = 0; i < GENERATED; i++) {
      Collections.shuffle(paragraphs, random);
      List<String> some = paragraphs.subList(0, 3 + random.nextInt(paragraphs.size() - 3));
      String published = i % 3 == 0 ? "" : "%d-%02d".formatted(1990 + i % 30, 1 + i % 12);
      articles.add(article("generated-" + i, String.join("\n\n", some), published));
    }
    return articles;
  }

  private static String article(String id, String text, String published) throws IOException {
    return JSON.writeValueAsString(
        new TreeMap<>(Map.of("id", id, "text", text, "published", published)));
  }

  /** The answers by id. */
  private Map<String, String> run(String name, List<String> articles, int threads)
      throws IOException, InterruptedException {
    Path in = Files.write(directory.resolve(name + ".in"), articles);
    Path out = directory.resolve(name + ".out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Extract.class.getName(),
                "--threads",
                String.valueOf(threads))
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(directory.resolve(name + ".err").toFile())
            .start();
    assertThat(process.waitFor()).as(name).isZero();
    Map<String, String> answers = new TreeMap<>();
    for (String line : Files.readAllLines(out)) {
      answers.put(JSON.readTree(line).path("id").asText(), line);
    }
    return answers;
  }
}
