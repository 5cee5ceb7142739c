package dev.dateline.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists of the module (resources under {@code dev/dateline/nlp/en}). A line that
 * begins with {@code #} is a comment.
 */
public final class WordLists {
  private WordLists() {}

  /** The lines of a list, without comments and blank lines. */
  public static List<String> lines(String name) {
    InputStream stream = WordLists.class.getResourceAsStream("/dev/dateline/nlp/en/" + name);
    if (stream == null) {
      throw new IllegalStateException("no word list " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words of a list, separated by white space. */
  public static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      words.addAll(List.of(line.trim().split("\\s+", -1)));
    }
    return Set.copyOf(words);
  }

  /** The columns of a tab-separated list. */
  public static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** Word to class, from lines {@code class: word word ...}; the first class of a word wins. */
  public static Map<String, String> classes(String name) {
    Map<String, String> classes = new HashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      String kind = line.substring(0, colon);
      for (String word : line.substring(colon + 1).trim().split("\\s+", -1)) {
        classes.putIfAbsent(word, kind);
      }
    }
    return Map.copyOf(classes);
  }
}
