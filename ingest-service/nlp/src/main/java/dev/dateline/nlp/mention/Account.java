package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import java.util.Set;

/**
 * Words within a sentence that say whose account it is: "prosecutors said", "according to". {@link
 * Standing#TOLD} is the account of one who takes no side.
 *
 * @param first its first token
 * @param end the token behind it
 * @param reach what of the sentence is the account
 */
record Account(int first, int end, Reach reach, Standing standing) {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> STOPS = Set.of(",", "\"", "''", "”", "--", "–", "—");

  /** What of a sentence an account tells. */
  enum Reach {
    /** "<em>According to the paper,</em> he fled and hid": all behind its comma. */
    BEHIND,
    /** "He fled and hid<em>, prosecutors said</em>": all before it, and what goes on behind it. */
    AROUND,
    /** "He fled<em>, according to the paper</em>": the clause before it. */
    NEAREST
  }

  static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  /** Whether it tells what a verb of its sentence tells. */
  boolean covers(TaggedSentence sentence, VerbGroup verb) {
    return switch (reach) {
      case BEHIND -> isBehind(sentence, verb);
      case AROUND -> isAround(sentence, verb);
      case NEAREST -> verb.head() < first && isNear(sentence, verb.head() + 1, first);
    };
  }

  /** Not "according to Lee, <em>who fled</em>, she". */
  private boolean isBehind(TaggedSentence sentence, VerbGroup verb) {
    int comma = -1;
    for (int i = end; i < verb.first(); i++) {
      if (sentence.lower(i).equals(";") || QUOTES.contains(sentence.lower(i))) {
        return false;
      }
      comma = comma < 0 && sentence.lower(i).equals(",") ? i : comma;
    }
    Clause clause = verb.clause();
    boolean aside = clause.role() == Clause.Role.RELATIVE && !clause.marker().isEmpty();
    return comma >= 0 && !(aside && sentence.lower(comma + 1).equals(clause.marker()));
  }

  private boolean isAround(TaggedSentence sentence, VerbGroup verb) {
    if (verb.head() < first) {
      for (int at = verb.head(); at < first; at++) {
        if (sentence.lower(at).equals(";")) {
          return false;
        }
      }
      return true;
    }
    return verb.first() >= end
        && isStop(sentence.lower(end))
        && !sentence.is(end + 1, "CCONJ")
        && isNear(sentence, end, verb.first());
  }

  /** No other clause between. */
  private static boolean isNear(TaggedSentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.is(at, "VERB") || sentence.lower(at).equals(";")) {
        return false;
      }
    }
    return true;
  }
}
