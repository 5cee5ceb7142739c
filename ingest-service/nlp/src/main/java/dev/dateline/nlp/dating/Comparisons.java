package dev.dateline.nlp.dating;

import dev.dateline.nlp.grammar.TaggedSentence;
import java.util.Set;

/**
 * Tells "the worst quake since 1934" from "prices have risen since 1934": what is compared with all
 * since then has not happened since then.
 */
final class Comparisons {
  /** In tokens: "the worst political crisis in this country since". */
  private static final int REACH = 9;

  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "only", "most", "least", "best", "worst",
          "last", "latest");

  /** End like superlatives and are none. */
  private static final Set<String> PLAIN =
      Set.of(
          "protest",
          "arrest",
          "interest",
          "request",
          "forest",
          "west",
          "midwest",
          "test",
          "contest",
          "guest",
          "conquest",
          "quest",
          "rest",
          "harvest",
          "honest",
          "invest",
          "suggest",
          "unrest",
          "budapest",
          "bucharest",
          "manifest",
          "chest",
          "priest",
          "modest");

  private Comparisons() {}

  /**
   * Whether "since" stands before a token, with a superlative or an ordinal before it.
   *
   * @param token in what follows "since"
   */
  static boolean isOne(TaggedSentence sentence, int token) {
    int since = token - 1;
    while (since > token - 6 && since >= 0 && !sentence.lower(since).equals("since")) {
      since--;
    }
    if (since < 0 || !sentence.lower(since).equals("since")) {
      return false;
    }
    for (int i = since - 1; i >= Math.max(0, since - REACH); i--) {
      if (isRank(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRank(String word) {
    boolean superlative = word.length() > 4 && word.endsWith("est") && !PLAIN.contains(word);
    return RANKS.contains(word) || superlative || (word.endsWith("th") && isNumber(word));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
