package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.TaggedSentence;
import java.util.Set;

/** Words of measure before a number: "<em>more than</em> ten", "<em>at least</em> ten". */
final class Quantities {
  private static final Set<String> BOUNDS =
      Set.of("more than", "less than", "fewer than", "at least", "up to", "at most");

  private Quantities() {}

  static boolean is(TaggedSentence sentence, int token) {
    return BOUNDS.contains(sentence.lower(token) + " " + sentence.lower(token + 1));
  }
}
