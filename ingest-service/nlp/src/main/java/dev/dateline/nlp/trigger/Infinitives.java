package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which infinitives tell of an event of their own: "plans <em>to resign</em>" does, "won <em>to
 * reach</em> the final" only says what the winning was for or led to.
 */
final class Infinitives {
  private static final Map<String, String> CLASSES = WordLists.classes("factuality-words.txt");
  private static final Set<String> RANKS = Set.of("first", "last", "only");

  private final Verbs verbs;
  private final VerbGroups groups;

  Infinitives(Verbs verbs, VerbGroups groups) {
    this.verbs = verbs;
    this.groups = groups;
  }

  /** Whether a verb, if it is an infinitive, is worth telling beside the others. */
  boolean isTold(TaggedSentence sentence, VerbGroup verb, IntPredicate isTime) {
    int governor = verb.governor();
    if (verb.tense() != Tense.INFINITIVE) {
      return true;
    }
    while (governor >= 0
        && (isTime.test(governor) || (sentence.is(governor, "ADP") && isTime.test(governor + 1)))) {
      governor--; // "agreed <em>in May</em> to meet"
    }
    if (governor < 0) {
      return false;
    }
    if (isRanked(sentence, governor)) {
      return true;
    }
    String word = sentence.lower(governor);
    if (sentence.is(governor, "AUX") && !word.startsWith("ha")) {
      return true; // "is to resign"
    }
    Reading reading = verbs.read(word);
    String lemma = reading == null ? word : reading.lemma();
    String kind = CLASSES.get(lemma);
    return kind != null || !isOfPast(sentence, governor);
  }

  /** "the first woman <em>to fly</em>", "the last <em>to leave</em>". */
  private static boolean isRanked(TaggedSentence sentence, int noun) {
    for (int i = noun; i >= 0 && i > noun - 4; i--) {
      if (RANKS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "<em>won</em> the match to reach": what it was for was known when it was told. */
  private boolean isOfPast(TaggedSentence sentence, int governor) {
    for (int at = governor; at >= 0; at--) {
      VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (group != null && group.tense().isFinite()) {
        return group.tense() == Tense.PAST || group.tense() == Tense.PAST_PERFECT;
      }
    }
    return false;
  }
}
