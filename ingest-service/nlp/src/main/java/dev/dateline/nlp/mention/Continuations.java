package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that go on with the account or the tale of the one before: "The indictment says that he
 * stole the money. <em>He then fled to Rome.</em>" One article's, in its order.
 */
final class Continuations {
  private static final Set<String> PERSONS = Set.of("he", "she", "it", "they");
  private static final Set<String> GOING_ON =
      Set.of("then", "later", "next", "afterwards", "eventually", "finally", "there");

  /** What papers know of by themselves: an accuser is not needed for it. */
  private static final Set<String> OF_RECORD =
      Set.of("resignation", "birth", "speech", EventLexicon.STATEMENT);

  private static final Set<String> OF_COURTS = Set.of("trial", "arrest", "release");
  private static final Set<String> PLEADING = Set.of("plead", "appeal", "sue");

  private Standing told = Standing.TOLD;
  private @Nullable SentenceReading last;

  /** Not "he imprisoned her". */
  static boolean isOfRecord(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    boolean undergone = verb == null || verb.passive() || PLEADING.contains(trigger.lemma());
    return OF_RECORD.contains(trigger.kind())
        || trigger.lemma().equals("die")
        || (undergone && OF_COURTS.contains(trigger.kind()));
  }

  /** What the sentence before makes of a sentence. */
  Standing over(SentenceReading reading) {
    boolean next = last != null && last.sentence().isFollowedBy(reading.sentence());
    return next && told != Standing.TOLD && goesOn(reading) ? told : Standing.TOLD;
  }

  /** Takes note of what a sentence has told. */
  void leave(SentenceReading reading, Standings standings) {
    Standing of = Standing.TOLD;
    for (Trigger trigger : reading.triggers()) {
      VerbGroup verb = trigger.verb();
      if (verb != null && isTelling(verb) && !trigger.kind().equals(EventLexicon.STATEMENT)) {
        of = standings.of(verb);
      }
    }
    boolean account = of == Standing.ALLEGED || of == Standing.CLAIMED || of == Standing.IMAGINED;
    told = account ? of : Standing.TOLD;
    last = reading;
  }

  private static boolean isTelling(VerbGroup verb) {
    Clause.Role role = verb.clause().role();
    return verb.tense().isFinite() && role != Clause.Role.RELATIVE && role != Clause.Role.ADVERBIAL;
  }

  /** "Then he <em>fled</em>": about those of the account, and in its tense. */
  private boolean goesOn(SentenceReading reading) {
    TaggedSentence sentence = reading.sentence();
    int at = 0;
    boolean marked = false;
    while (reading.isTime(at)
        || sentence.is(at, "ADV")
        || sentence.is(at, "CCONJ")
        || (sentence.is(at, "ADP") && reading.isTime(at + 1))
        || (at > 0 && sentence.lower(at).equals(","))) {
      marked |= GOING_ON.contains(sentence.lower(at));
      at++;
    }
    if (!PERSONS.contains(sentence.lower(at))) {
      return false;
    }
    marked |= GOING_ON.contains(sentence.lower(at + 1));
    Trigger main = firstBehind(reading, at);
    VerbGroup verb = main == null ? null : main.verb();
    if (main == null || verb == null) {
      return false;
    }
    boolean past = verb.tense() == Tense.PAST || verb.tense() == Tense.PAST_PERFECT;
    return told == Standing.IMAGINED
        ? !past || marked
        : past && !isOfRecord(main) && (told == Standing.ALLEGED || marked);
  }

  private static @Nullable Trigger firstBehind(SentenceReading reading, int token) {
    for (Trigger trigger : reading.triggers()) {
      if (trigger.token() > token) {
        return trigger;
      }
    }
    return null;
  }
}
