package dev.dateline.nlp.grammar;

import java.util.Set;

/** What stands between a subject and its verb in commas, dashes or parentheses. */
final class Insertions {
  private static final Set<String> CLOSING = Set.of(",", "–", "—", "--", "-", ")");

  /** In tokens. */
  private static final int LONGEST = 40;

  private Insertions() {}

  static boolean isClosing(String word) {
    return CLOSING.contains(word);
  }

  /** The token before an insertion that closes at a token; -1 when none opens. */
  static int before(TaggedSentence sentence, int close) {
    String opening = sentence.lower(close).equals(")") ? "(" : sentence.lower(close);
    for (int at = close - 1; at > 0 && close - at < LONGEST; at--) {
      String word = sentence.lower(at);
      if (word.equals(";") || word.equals("\"") || word.equals("”") || word.equals("''")) {
        return -1;
      }
      if (word.equals(opening) && isNominal(sentence, at - 1)) {
        return at - 1;
      }
    }
    return -1;
  }

  private static boolean isNominal(TaggedSentence sentence, int token) {
    return sentence.isNoun(token) || sentence.is(token, "NUM") || sentence.is(token, "PRON");
  }
}
