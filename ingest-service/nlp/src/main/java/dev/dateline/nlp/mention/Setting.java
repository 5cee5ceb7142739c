package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;

/**
 * Words that set a sentence, or a part of it, in a tale: "in the novel", "the film tells".
 *
 * @param from the first token behind it
 * @param reach what of the sentence it is about
 * @param acted whether what is told in the past may have been, as in a film
 */
record Setting(int from, Reach reach, boolean acted) {

  /** What of a sentence is in a tale. */
  enum Reach {
    /** "<em>In the novel</em>, he flees". */
    BEHIND,
    /** "<em>The novel tells</em> how he flees": what hangs on the telling. */
    UNDER,
    /** "He flees <em>in the novel</em>": the verb before it, in the present. */
    BEFORE
  }

  Standing over(TaggedSentence sentence, VerbGroup verb) {
    boolean past = verb.tense().isPast() || verb.tense() == Tense.GERUND;
    boolean covered =
        switch (reach) {
          case BEHIND -> verb.first() >= from && verb.tense() != Tense.PARTICIPLE;
          case UNDER -> verb.first() >= from && verb.clause().role() != Clause.Role.MAIN;
          case BEFORE -> verb.head() < from && isNearest(sentence, verb) && isPresent(verb);
        };
    boolean told = past && acted && verb.tense() != Tense.PERFECT;
    return covered ? (told ? Standing.CLAIMED : Standing.IMAGINED) : Standing.TOLD;
  }

  /** Whether an event noun is in it. */
  boolean holds(int token) {
    return reach == Reach.BEHIND && !acted && token >= from;
  }

  private static boolean isPresent(VerbGroup verb) {
    return verb.tense() == Tense.PRESENT || verb.tense() == Tense.PROGRESSIVE;
  }

  private boolean isNearest(TaggedSentence sentence, VerbGroup verb) {
    for (int at = verb.head() + 1; at < from; at++) {
      if (sentence.is(at, "VERB") || sentence.lower(at).equals(";")) {
        return false;
      }
    }
    return true;
  }
}
