package dev.dateline.nlp.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its function words. Words that two languages share count for
 * both, so that it takes the others to decide.
 */
public final class LanguageDetector {
  /** ISO 639-2: undetermined. */
  public static final String UNDETERMINED = "und";

  private static final int WORDS_READ = 2_000;
  private static final int ENOUGH_WORDS = 8;
  private static final double FUNCTION_WORDS_OF_A_TEXT = 0.12;

  private final Map<String, Set<String>> wordsOfLanguage = new LinkedHashMap<>();

  public LanguageDetector() {
    for (var row : WordLists.rows("language-words.tsv")) {
      wordsOfLanguage.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" ", -1))));
    }
  }

  /**
   * The BCP 47 tag of the language, {@code und} for texts that are too short or in a language that
   * is not known.
   */
  public String detect(String text) {
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    int foreign = 0;
    int at = 0;
    while (at < text.length() && words < WORDS_READ) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        at++;
        continue;
      }
      words++;
      if (isOutsideLatin(text.charAt(at))) {
        foreign++;
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      wordsOfLanguage.forEach(
          (language, known) -> {
            if (known.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
      at = end;
    }
    return decide(hits, words, foreign);
  }

  private String decide(Map<String, Integer> hits, int words, int foreign) {
    if (words < ENOUGH_WORDS || foreign * 2 > words) {
      return UNDETERMINED;
    }
    String best = UNDETERMINED;
    int most = 0;
    for (String language : wordsOfLanguage.keySet()) {
      int count = hits.getOrDefault(language, 0);
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return most >= words * FUNCTION_WORDS_OF_A_TEXT ? best : UNDETERMINED;
  }

  private static boolean isOutsideLatin(char c) {
    return c > 0x24F && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }
}
