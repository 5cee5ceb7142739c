package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What "until" says of an event that nothing else dates: it was over by then, or goes on to it. */
final class Untils {
  private Untils() {}

  /** The date that the end gives; null where it says nothing of when. */
  static @Nullable Derivation derivation(
      SentenceReading reading,
      TimeSpan time,
      Trigger trigger,
      @Nullable PublicationDay publication) {
    Derivation end = time.expression().derivation();
    VerbGroup verb = trigger.verb();
    if (end == null || verb == null || verb.negated() || Stretches.isMoved(trigger)) {
      return null;
    }
    String words = reading.sentence().text(time.first() - 1, time.end());
    boolean ahead = publication != null && publication.isBefore(end);
    if (verb.tense().isPast() && !ahead) {
      return Derived.orNull(
          words,
          "preposition.until",
          new Anchor.Expression(end),
          List.of(new Step.Bound(Step.Side.BEFORE)));
    }
    return isAhead(verb) && publication != null && ahead
        ? Derived.orNull(
            words,
            "preposition.until",
            publication.anchor(),
            List.of(new Step.To(end, Kind.MOMENT)))
        : null;
  }

  /** "will last", "plans to follow", "runs": goes on from the publication, or will. */
  private static boolean isAhead(VerbGroup verb) {
    return verb.outlook() == VerbGroup.Tense.FUTURE
        || verb.outlook() == VerbGroup.Tense.PRESENT
        || verb.outlook() == VerbGroup.Tense.PROGRESSIVE;
  }
}
