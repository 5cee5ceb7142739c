package dev.dateline.nlp.grammar;

import java.util.Set;

/** Tokens that a subject can end in. */
final class Nominals {
  private static final Set<String> OBJECT_CASE = Set.of("him", "them", "me", "us", "there");

  private Nominals() {}

  /** A noun, a number that stands for people, "the unemployed", "against him". */
  static boolean is(TaggedSentence sentence, int token) {
    return sentence.isNoun(token)
        || (sentence.is(token, "NUM") && !isAge(sentence, token))
        || (isObject(sentence, token) && sentence.is(token - 1, "ADP"))
        || (sentence.is(token, "ADJ")
            && (sentence.is(token - 1, "DET") || sentence.lower(token - 1).equals("-")));
  }

  /** "Ann Weber, <em>57</em>, left". */
  private static boolean isAge(TaggedSentence sentence, int number) {
    return sentence.lower(number - 1).equals(",")
        && sentence.lower(number + 1).equals(",")
        && sentence.is(number - 2, "PROPN")
        && sentence.lower(number).matches("\\d{1,3}");
  }

  /** A pronoun that is never a subject. */
  static boolean isObject(TaggedSentence sentence, int token) {
    return OBJECT_CASE.contains(sentence.lower(token));
  }
}
