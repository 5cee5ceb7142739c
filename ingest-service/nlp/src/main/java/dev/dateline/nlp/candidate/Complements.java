package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.Set;

/** What was said, for the title of a saying: "spokesman says <em>no decision was taken</em>". */
final class Complements {
  private static final int LONGEST = 14;
  private static final int SHORTEST = 3;
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "\"", "”", "“", "''", "``");

  private Complements() {}

  /**
   * The words after a verb of saying up to the next stop; the fallback when they are no clause.
   *
   * @param saying the token of the verb
   */
  static String said(SentenceReading reading, int saying, String fallback) {
    TaggedSentence sentence = reading.sentence();
    int from = saying + 1;
    while (from < sentence.size() && (reading.isTime(from) || isBeforeTime(reading, from))) {
      from++;
    }
    if (sentence.lower(from).equals("that")) {
      from++;
    }
    int end = from;
    boolean clause = false;
    while (end < sentence.size() && end - from < LONGEST && !ENDS.contains(sentence.lower(end))) {
      clause |= sentence.is(end, "VERB") || sentence.is(end, "AUX");
      end++;
    }
    boolean cut = end < sentence.size() && !ENDS.contains(sentence.lower(end));
    if (!clause || end - from < SHORTEST) {
      return fallback;
    }
    return sentence.text(from, end).replaceAll("\\s+", " ") + (cut ? " …" : "");
  }

  private static boolean isBeforeTime(SentenceReading reading, int token) {
    return reading.sentence().is(token, "ADP") && reading.isTime(token + 1);
  }
}
