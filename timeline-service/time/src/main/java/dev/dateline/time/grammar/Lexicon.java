package dev.dateline.time.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that the grammar knows: those of {@code en/words.tsv} and those that patterns name.
 * Looks up a stretch of text without copying it.
 */
final class Lexicon {
  private static final String RESOURCE = "/dev/dateline/time/en/words.tsv";

  private final String[] keys;
  private final Word[] words;
  private final Map<String, Word> byText;

  private Lexicon(Map<String, Word> byText) {
    this.byText = Map.copyOf(byText);
    int size = Integer.highestOneBit(byText.size() * 4);
    keys = new String[size];
    words = new Word[size];
    byText.forEach(this::place);
  }

  /** Reads the word list and gives each literal of the patterns an id. */
  static Lexicon of(Iterable<String> literals) {
    Map<String, Word> words = new HashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        add(words, line);
      }
    }
    int id = 0;
    for (String literal : literals) {
      id++;
      words.put(literal, words.getOrDefault(literal, Word.UNKNOWN).withId(id));
    }
    return new Lexicon(words);
  }

  /** The word's id in patterns, 0 when no pattern names it. */
  int id(String literal) {
    return byText.getOrDefault(literal, Word.UNKNOWN).id();
  }

  Word find(String text, int start, int end) {
    int slot = hash(text, start, end) & (keys.length - 1);
    while (keys[slot] != null) {
      if (matches(keys[slot], text, start, end)) {
        return words[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return Word.UNKNOWN;
  }

  private static void add(Map<String, Word> words, String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 3) {
      throw new IllegalStateException("words.tsv: three columns expected: " + line);
    }
    Terminal terminal = Terminal.valueOf(columns.get(0));
    double value = Double.parseDouble(columns.get(1));
    for (String word : columns.get(2).split(" ", -1)) {
      String key = word.toLowerCase(Locale.ROOT);
      boolean capital = !key.equals(word);
      words.merge(
          key,
          Word.UNKNOWN.with(terminal, value, capital),
          (known, added) -> known.with(terminal, value, capital));
    }
  }

  private static List<String> lines() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void place(String key, Word word) {
    int slot = hash(key, 0, key.length()) & (keys.length - 1);
    while (keys[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    words[slot] = word;
  }

  private static boolean matches(String key, String text, int start, int end) {
    if (key.length() != end - start) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (fold(text.charAt(start + i)) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  /** ASCII only: every word of the grammar is; a curly apostrophe reads as a straight one. */
  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '’' || c == '‘' ? '\'' : c;
  }
}
