package dev.dateline.time.refine;

import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;

/**
 * Words around a date that take from its sureness: "possibly in 1770", "1850 (?)", "1850 or so".
 */
final class Doubts {
  private Doubts() {}

  static Reading told(Words words, Reading reading) {
    if (!Modifiers.isDate(reading)) {
      return reading;
    }
    if (reading.mod() == null
        && reading.meaning() instanceof Stated
        && isNearlySo(words, reading.to())) {
      return reading.over(reading.from(), reading.to() + 2).modified("APPROX");
    }
    boolean doubted = isPerhaps(words, reading.from()) || isAsked(words, reading.to());
    if (!doubted) {
      return reading;
    }
    return reading.mod() == null
        ? reading.modified("DOUBT")
        : reading.mod().equals("APPROX") ? reading.modified("DOUBT_APPROX") : reading;
  }

  /** "in 1850 or so", but not "he died in 1850 or so they said". */
  private static boolean isNearlySo(Words words, int to) {
    boolean so = words.says(to, "or") && words.says(to + 1, "so", "thereabouts");
    return so && !words.says(to + 2, "he", "she", "it", "they", "we", "i", "you", "the", "many");
  }

  private static boolean isPerhaps(Words words, int from) {
    boolean preposition = words.says(from - 1, "in", "on", "during", "as", "by");
    int before = preposition ? from - 2 : from - 1;
    int adverb = words.says(before, ",") ? before - 1 : before;
    return words.says(adverb, "possibly", "perhaps", "probably", "maybe");
  }

  /** "(?)". */
  private static boolean isAsked(Words words, int to) {
    return words.says(to, "(") && words.says(to + 1, "?") && words.says(to + 2, ")");
  }
}
