package dev.dateline.nlp.grammar;

import java.util.Set;

/** Tokens that a subject can end in. */
final class Nominals {
  private static final Set<String> OBJECT_CASE = Set.of("him", "them", "me", "us", "there");

  private Nominals() {}

  /** A noun, a number that stands for people, "the unemployed", "against him". */
  static boolean is(TaggedSentence sentence, int token) {
    return sentence.isNoun(token)
        || sentence.is(token, "NUM")
        || (isObject(sentence, token) && sentence.is(token - 1, "ADP"))
        || (sentence.is(token, "ADJ")
            && (sentence.is(token - 1, "DET") || sentence.lower(token - 1).equals("-")));
  }

  /** A pronoun that is never a subject. */
  static boolean isObject(TaggedSentence sentence, int token) {
    return OBJECT_CASE.contains(sentence.lower(token));
  }
}
