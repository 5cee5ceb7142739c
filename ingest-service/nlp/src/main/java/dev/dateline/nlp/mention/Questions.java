package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Inversions;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import java.util.Set;

/** Clauses that ask or suppose, and tell of nothing that was. */
final class Questions {
  private static final Set<String> STOPS =
      Set.of("\"", "``", "''", "“", "”", ";", ".", "!", "'", "‘", "’");
  private static final Set<String> SUPPOSING = Set.of("had", "were", "should");

  private Questions() {}

  /** "Was he <em>arrested</em>?", "Did she say that he <em>left</em>?". */
  static boolean isAsked(TaggedSentence sentence, VerbGroup verb) {
    Clause clause = verb.clause();
    boolean own =
        switch (clause.role()) {
          case MAIN, COMPLEMENT -> true;
          case RELATIVE -> clause.governor() < 0 && isOpening(sentence, verb);
          case ADVERBIAL -> Inversions.helper(sentence, verb.first()) >= 0;
          default -> false;
        };
    if (!own || !verb.tense().isFinite()) {
      return false;
    }
    for (int at = verb.head() + 1; at < sentence.size(); at++) {
      if (sentence.lower(at).equals("?")) {
        return true;
      }
      if (STOPS.contains(sentence.lower(at))) {
        return false;
      }
    }
    return false;
  }

  /** "<em>Who</em> killed him?": not "Is the man who killed him free?". */
  private static boolean isOpening(TaggedSentence sentence, VerbGroup verb) {
    for (int at = 0; at < verb.first(); at++) {
      if (sentence.isNoun(at)) {
        return false;
      }
    }
    return true;
  }

  /** "<em>Had</em> he resigned, the party would have won". */
  static boolean isSupposed(TaggedSentence sentence, VerbGroup verb) {
    int helper = Inversions.helper(sentence, verb.first());
    return helper >= 0
        && SUPPOSING.contains(sentence.lower(helper))
        && (helper == 0 || sentence.is(helper - 1, "PUNCT") || sentence.is(helper - 1, "CCONJ"));
  }
}
