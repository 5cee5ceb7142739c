package dev.dateline.nlp.grammar;

import java.util.List;

/**
 * How words may end. A pattern in its place, made anew for each word, takes a twentieth of reading
 * a text.
 */
public record Endings(List<String> any) {
  private static final Endings SINGULAR = of("ss", "us", "sis", "nnis", "bris");

  public static Endings of(String... any) {
    return new Endings(List.of(any));
  }

  /** Whether a word, given in lower case, ends in one of them. */
  public boolean end(String word) {
    for (int i = 0; i < any.size(); i++) {
      if (word.endsWith(any.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "bridges", "Iraqis"; not "press", "virus", "crisis", "tennis", "debris". */
  public static boolean arePlural(String word) {
    return word.endsWith("s") && !SINGULAR.end(word);
  }
}
