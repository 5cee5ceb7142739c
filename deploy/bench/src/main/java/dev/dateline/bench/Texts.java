package dev.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is read: every {@code .txt} below a directory, or texts made of the sample articles. */
final class Texts {
  private static final int MADE = 120;
  private static final int LONGEST_MADE = 24;
  private static final long SEED = 20_180_612;

  private Texts() {}

  /** In the order of their paths. */
  static List<String> below(Path directory) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(directory)) {
      texts.add(Files.readString(file));
    }
    if (texts.isEmpty()) {
      throw new IOException("no .txt below " + directory);
    }
    return texts;
  }

  /** Paragraphs of the samples, shuffled anew into articles of 1 to 24 paragraphs. */
  static List<String> ofSamples(Path directory) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String sample : below(directory)) {
      String body = sample.substring(sample.indexOf("\n\n") + 2);
      Collections.addAll(paragraphs, body.strip().split("\n\n", -1));
    }
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < MADE; i++) {
      Collections.shuffle(paragraphs, random);
      int length = 1 + random.nextInt(Math.min(LONGEST_MADE, paragraphs.size()));
      texts.add(String.join("\n\n", paragraphs.subList(0, length)));
    }
    return texts;
  }

  /** The texts one after the other, over and over, up to a size in characters. */
  static String ofSize(List<String> texts, int size) {
    StringBuilder text = new StringBuilder(size + 100_000);
    for (int i = 0; text.length() < size; i = (i + 1) % texts.size()) {
      text.append(texts.get(i)).append("\n\n");
    }
    text.setLength(size);
    return text.toString();
  }

  /** In KB (1024 bytes) of UTF-8. */
  static double kilobytes(List<String> texts) {
    long bytes = 0;
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / 1024.0;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
