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

  /** Headlines do without function words; a text of more words that has none is not known. */
  private static final int HEADLINE_WORDS = 30;

  /** One word of so many has to be a plain English one in a short text. */
  private static final int SHORT_TEXT_SHARE = 8;

  private static final int FEWEST = 2;

  private static final double FUNCTION_WORDS_OF_A_TEXT = 0.12;

  private static final String ENGLISH = "en";

  /** So many more words than English: "Kim Jong Un in Singapore" alone is not Italian. */
  private static final int CLEAR_MARGIN = 3;

  private final Map<String, Set<String>> wordsOfLanguage = new LinkedHashMap<>();

  public LanguageDetector() {
    for (var row : WordLists.rows("language-words.tsv")) {
      wordsOfLanguage.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" ", -1))));
    }
  }

  /**
   * The BCP 47 tag of the language: {@code und} for texts that are too short to tell, {@code und}
   * with a script ({@code und-Cyrl}, {@code und-Latn}) for a language that is not known.
   */
  public String detect(String text) {
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    Map<String, Integer> scripts = new HashMap<>();
    int at = 0;
    while (at < text.length() && words < WORDS_READ) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end == at) {
        at++;
        continue;
      }
      words++;
      scripts.merge(Scripts.tag(text.codePointAt(at)), end - at, Integer::sum);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      wordsOfLanguage.forEach(
          (language, known) -> {
            if (known.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
      at = end;
    }
    return decide(hits, words, Scripts.most(scripts));
  }

  private String decide(Map<String, Integer> hits, int words, String script) {
    if (!script.equals(Scripts.LATIN)) {
      return UNDETERMINED + "-" + script;
    }
    if (words < ENOUGH_WORDS) {
      return isPlainEnglish(hits, words) ? ENGLISH : UNDETERMINED;
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
    if (most >= words * FUNCTION_WORDS_OF_A_TEXT) {
      boolean isClear =
          best.equals(ENGLISH)
              || words >= HEADLINE_WORDS
              || most >= hits.getOrDefault(ENGLISH, 0) + CLEAR_MARGIN;
      return isClear ? best : UNDETERMINED;
    }
    if (words < HEADLINE_WORDS) {
      return isPlainEnglish(hits, words) ? ENGLISH : UNDETERMINED;
    }
    return UNDETERMINED + "-" + Scripts.LATIN;
  }

  /** "The mill burned down": more English words than of any other language, for its length. */
  private static boolean isPlainEnglish(Map<String, Integer> hits, int words) {
    int english = hits.getOrDefault(ENGLISH, 0);
    boolean most =
        hits.entrySet().stream()
            .allMatch(other -> other.getKey().equals(ENGLISH) || other.getValue() < english);
    return most && english >= Math.max(FEWEST, words / SHORT_TEXT_SHARE);
  }
}
