package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Precision;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.Factualities;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "was arrested on 5 July 2018", in a text said to be published in June: what is told as past on a
 * stated day did not happen before the publication, so that one of the two is wrong. The words
 * stay, and what the tense says is told against them.
 */
final class Misdated {
  /** What they tell of may well have been set for a day to come. */
  private static final Set<String> LOOKING_AHEAD =
      Set.of(
          "set",
          "schedule",
          "slate",
          "plan",
          "fix",
          "book",
          "expect",
          "forecast",
          "predict",
          "project",
          "promise",
          "intend",
          "postpone",
          "delay",
          "reschedule",
          "move",
          "defer",
          "extend",
          "budget",
          "propose",
          "aim",
          "hope",
          "want",
          "call",
          "agree",
          "vote",
          "decide",
          "order",
          "approve",
          "back",
          "demand",
          "urge",
          "seek",
          "invite",
          "choose",
          "pick",
          "name",
          "put",
          "push",
          "bring",
          "shift",
          "prepare",
          "arrange",
          "offer",
          "buy",
          "sell",
          "reserve",
          "need",
          "ask");

  private static final Set<String> LOOKING_AHEAD_KINDS =
      Set.of(EventLexicon.STATEMENT, "decision", "agreement", "ending", "appointment");

  /** "arrested two men <em>in</em> London": where, not what for. */
  private static final Set<String> WHERE = Set.of("in", "at", "near", "of", "outside");

  private Misdated() {}

  /** Whether a date behind a verb in the past tells when that was, though it is still to come. */
  static boolean is(TaggedSentence sentence, Trigger trigger, TimeSpan time) {
    VerbGroup verb = trigger.verb();
    Derivation date = time.expression().derivation();
    if (verb == null || date == null || !isPast(verb) || !isStated(date)) {
      return false;
    }
    boolean ahead =
        LOOKING_AHEAD.contains(verb.lemma())
            || LOOKING_AHEAD_KINDS.contains(trigger.kind())
            || (trigger instanceof Trigger.Noun && Factualities.plans(verb));
    int preposition = time.first() - 1;
    boolean day = Edtf.parse(date.edtf()).precision() == Precision.DAY;
    return !ahead
        && sentence.lower(preposition).equals(day ? "on" : "in")
        && isBehind(sentence, Math.max(verb.head(), trigger.token()) + 1, preposition, day);
  }

  /** A day also behind an object and a place, a month or a year right behind the verb only. */
  private static boolean isBehind(TaggedSentence sentence, int from, int to, boolean day) {
    for (int at = from; at < to; at++) {
      boolean other = sentence.is(at, "ADP") && !WHERE.contains(sentence.lower(at));
      if (!day || other || !sentence.isInPhrase(at)) {
        return false;
      }
    }
    return from <= to;
  }

  /** The same, with what the tense says where it does not agree. */
  static Dating told(Trigger trigger, Dating dating, @Nullable PublicationDay publication) {
    Derivation tense = contradiction(trigger, dating.derivation(), publication);
    return tense == null ? dating : dating.against(tense);
  }

  private static @Nullable Derivation contradiction(
      Trigger trigger, Derivation date, @Nullable PublicationDay publication) {
    VerbGroup verb = trigger.verb();
    if (publication == null
        || verb == null
        || !isPast(verb)
        || !isStated(date)
        || !publication.isBefore(date)
        || (trigger instanceof Trigger.Noun && Factualities.plans(verb))) {
      return null;
    }
    Derivation told =
        Derived.orNull(
            "", TenseDates.PAST, publication.anchor(), List.of(new Step.Bound(Step.Side.BEFORE)));
    return told == null ? null : told.asContradiction();
  }

  private static boolean isPast(VerbGroup verb) {
    return verb.tense() == VerbGroup.Tense.PAST;
  }

  private static boolean isStated(Derivation date) {
    return date.anchor() instanceof Anchor.None && date.edtf().indexOf('.') < 0;
  }
}
