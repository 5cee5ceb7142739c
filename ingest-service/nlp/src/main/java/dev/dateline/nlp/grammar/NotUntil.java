package dev.dateline.nlp.grammar;

import java.util.Set;

/**
 * "He did <em>not</em> resign <em>until</em> 2011": he did, and not before. What lasts is told
 * otherwise: who did not stay until 2011 had left by then.
 */
public final class NotUntil {
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> NOT = Set.of("not", "n't");
  private static final Set<String> PAST = Set.of("did", "was", "were");

  /** Verbs that say how something lasts. */
  private static final Set<String> LASTING =
      Set.of(
          "wait",
          "last",
          "live",
          "survive",
          "stay",
          "remain",
          "continue",
          "hold",
          "keep",
          "run",
          "serve",
          "endure",
          "rule",
          "reign",
          "stand",
          "go",
          "work",
          "sleep",
          "extend",
          "postpone",
          "delay",
          "defer",
          "adjourn");

  private NotUntil() {}

  /** Whether a verb in the past is denied for the time until something only. */
  public static boolean is(TaggedSentence sentence, VerbGroup verb) {
    return is(sentence, verb.first(), verb.head(), verb.lemma());
  }

  static boolean is(TaggedSentence sentence, int first, int head, String lemma) {
    return isDenied(sentence, first, head)
        && !LASTING.contains(lemma)
        && isUntil(sentence, head + 1);
  }

  private static boolean isDenied(TaggedSentence sentence, int first, int head) {
    boolean past = PAST.contains(sentence.lower(first));
    for (int at = first; past && at < head; at++) {
      if (NOT.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "until" follows in the clause, no other verb before it. */
  private static boolean isUntil(TaggedSentence sentence, int from) {
    for (int at = from; at < sentence.size(); at++) {
      if (UNTIL.contains(sentence.lower(at))) {
        return true;
      }
      boolean goesOn = sentence.isInPhrase(at) || sentence.is(at, "PRON") || sentence.is(at, "ADV");
      if (!goesOn || sentence.lower(at).equals("to")) {
        return false;
      }
    }
    return false;
  }
}
