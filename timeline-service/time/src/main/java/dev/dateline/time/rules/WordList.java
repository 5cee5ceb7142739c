package dev.dateline.time.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a word list under {@code en/}, its comments left out. */
final class WordList {
  private WordList() {}

  static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream("/dev/dateline/time/en/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing word list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
