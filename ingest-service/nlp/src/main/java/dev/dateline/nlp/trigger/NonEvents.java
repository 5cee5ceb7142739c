package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import java.util.Set;

/** Words of events that tell of none where they stand: charges, yardsticks, purposes. */
final class NonEvents {
  private static final Set<String> CHARGING =
      Set.of(
          "accused",
          "acquitted",
          "charged",
          "cleared",
          "convicted",
          "convicts",
          "guilty",
          "indicted",
          "suspected");
  private static final Set<String> MEANS =
      Set.of("way", "ways", "means", "method", "methods", "tool", "tools", "device", "devices");
  private static final Set<String> TURNS = Set.of("first", "last", "only", "second", "third");
  private static final Set<String> RANKS = Set.of("best", "first", "least", "most", "worst");

  private static final Set<String> PHASES =
      Set.of(
          "begin",
          "begins",
          "began",
          "begun",
          "start",
          "starts",
          "started",
          "resume",
          "resumes",
          "resumed",
          "stop",
          "stops",
          "stopped",
          "cease",
          "ceases",
          "ceased",
          "halt",
          "halts",
          "halted",
          "quit",
          "quits",
          "finish",
          "finishes",
          "finished");

  private NonEvents() {}

  /** "convicted of <em>genocide</em>": what somebody is charged with, not one that happened. */
  static boolean isCharge(TaggedSentence sentence, Phrase phrase) {
    String preposition = sentence.lower(phrase.first() - 1);
    boolean bare = phrase.first() == phrase.head();
    if (!bare || !(preposition.equals("of") || preposition.equals("with"))) {
      return false;
    }
    for (int at = phrase.first() - 2; at >= 0 && !sentence.is(at, "PUNCT"); at--) {
      if (CHARGING.contains(sentence.lower(at))) {
        return true;
      }
      if (!sentence.isNoun(at) && !sentence.is(at, "PRON") && !sentence.is(at, "DET")) {
        return false;
      }
    }
    return false;
  }

  /** "the worst crisis since <em>the war</em>": only a measure of the other. */
  static boolean isYardstick(TaggedSentence sentence, Phrase phrase) {
    int since = phrase.first() - 1;
    if (!sentence.lower(since).equals("since") || !sentence.isNoun(since - 1)) {
      return false;
    }
    Phrase measured = Phrases.around(sentence, since - 1);
    for (int i = measured.first(); i < measured.head(); i++) {
      String word = sentence.lower(i);
      if (RANKS.contains(word) || (sentence.is(i, "ADJ") && word.endsWith("est"))) {
        return true;
      }
    }
    return false;
  }

  /** "a way to <em>find</em> the grave": what it is for, and nobody does it. */
  static boolean isPurpose(TaggedSentence sentence, VerbGroup group) {
    return group.tense() == Tense.INFINITIVE
        && group.governor() >= 0
        && MEANS.contains(sentence.lower(group.governor()));
  }

  /** "The airline stopped <em>flying</em>": what happens is its beginning or its end. */
  static boolean isPhased(TaggedSentence sentence, VerbGroup group) {
    return group.first() == group.head()
        && sentence.lower(group.head()).endsWith("ing")
        && PHASES.contains(sentence.lower(group.head() - 1))
        && sentence.is(group.head() - 1, "VERB");
  }

  /** "Lee met Kim, the first time that a king has <em>met</em> an envoy": the same again. */
  static boolean isTurn(TaggedSentence sentence, VerbGroup group) {
    for (int at = group.first() - 1; at >= 3; at--) {
      if (sentence.lower(at).equals("time") && TURNS.contains(sentence.lower(at - 1))) {
        return sentence.lower(at - 2).equals("the") && sentence.lower(at - 3).equals(",");
      }
      boolean participle = sentence.lower(at).endsWith("ing"); // "a sitting president"
      if (sentence.is(at, "PUNCT")
          || sentence.is(at, "AUX")
          || (sentence.is(at, "VERB") && !participle)) {
        return false;
      }
    }
    return false;
  }

  /** "fears that they will <em>go</em> unmentioned": a state, and nobody goes anywhere. */
  static boolean isState(TaggedSentence sentence, VerbGroup group) {
    int next = group.head() + 1;
    return group.lemma().equals("go")
        && sentence.lower(next).startsWith("un")
        && (sentence.is(next, "ADJ") || sentence.is(next, "VERB"));
  }
}
