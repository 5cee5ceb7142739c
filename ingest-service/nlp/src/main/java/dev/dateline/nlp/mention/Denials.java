package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.TaggedSentence;
import java.util.Set;

/** Negations right before a word: "<em>not</em> guilty", "<em>not</em> entirely true". */
final class Denials {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly");

  private Denials() {}

  /** Whether a word is denied. */
  static boolean at(TaggedSentence sentence, int word) {
    int before = word - 1;
    while (sentence.is(before, "ADV") && !NEGATIONS.contains(sentence.lower(before))) {
      before--;
    }
    if (sentence.lower(before).equals("the")) {
      before--; // "not the case"
    }
    return NEGATIONS.contains(sentence.lower(before));
  }
}
