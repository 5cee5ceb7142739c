package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.Factualities;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates by tense alone, where no words say when: before or after the publication date. What a text
 * says in the present ("God does not play dice") is dated by no day at all.
 */
final class TenseDates {
  /** The rule of what is told in the past tense. */
  static final String PAST = "tense.past";

  /** The rule of what goes on about a day that has been named. */
  static final String GOES_ON = "news.goes-on";

  private static final Set<String> MAY_STILL = Set.of("may", "might", "can", "must");

  private final PublicationDay publication;

  TenseDates(PublicationDay publication) {
    this.publication = publication;
  }

  /** The date of what a report tells as the news of its day. */
  @Nullable Dating told(EventMention mention) {
    boolean saying = NewsReport.isSaying(mention.trigger());
    return dating("news.told", new Step.Told(), saying ? "told.saying" : "told.event");
  }

  /** The date of what a report goes on to tell of a day that it has named. */
  @Nullable Dating goesOn(Derivation day) {
    Derivation derivation =
        Derived.orNull("", GOES_ON, new Anchor.Expression(day), List.of(new Step.Qualify("~")));
    return derivation == null ? null : new Dating(derivation, null, Reliability.of("told.event"));
  }

  /**
   * The bound that the tense of an event gives; null when it gives none.
   *
   * @param current whether the sentence speaks from the day of the report
   */
  @Nullable Dating of(EventMention mention, boolean current) {
    VerbGroup verb = governing(mention);
    Factuality factuality = mention.factuality();
    if (verb == null) {
      return factuality == Factuality.PLANNED ? bound("tense.future", Step.Side.AFTER) : null;
    }
    if (verb.tense() == VerbGroup.Tense.MODAL_PERFECT) {
      return bound("tense.perfect", Step.Side.BEFORE);
    }
    boolean open =
        verb.outlook() == VerbGroup.Tense.FUTURE || verb.outlook() == VerbGroup.Tense.CONDITIONAL;
    if (factuality == Factuality.PLANNED || factuality == Factuality.HYPOTHETICAL || open) {
      return isStillAhead(verb, factuality, current)
          ? bound("tense.future", Step.Side.AFTER)
          : null;
    }
    return mention.trigger().verb() == null ? null : behind(verb);
  }

  /** What was to come when it was planned has often come by the time of writing. */
  private static boolean isStillAhead(VerbGroup verb, Factuality factuality, boolean current) {
    return switch (verb.outlook()) {
      case FUTURE -> true;
      case PRESENT, PROGRESSIVE, PERFECT -> factuality == Factuality.PLANNED || current;
      case CONDITIONAL -> MAY_STILL.contains(verb.modal()) || current;
      case PAST -> factuality == Factuality.PLANNED && current;
      default -> false;
    };
  }

  private @Nullable Dating behind(VerbGroup verb) {
    return switch (verb.tense()) {
      case PAST -> bound(PAST, Step.Side.BEFORE);
      case PERFECT, MODAL_PERFECT -> bound("tense.perfect", Step.Side.BEFORE);
      case PAST_PERFECT -> bound("tense.past-perfect", Step.Side.BEFORE);
      case PARTICIPLE -> bound("tense.participle", Step.Side.BEFORE);
      default -> null;
    };
  }

  /** The verb that tells of the event, or the one whose object it is. */
  private static @Nullable VerbGroup governing(EventMention mention) {
    VerbGroup own = mention.trigger().verb();
    if (own != null || isAheadByItself(mention)) {
      return own;
    }
    for (Trigger trigger : mention.reading().triggers()) {
      if (trigger instanceof Trigger.Verb verb
          && verb.object() != null
          && verb.object().head() == mention.trigger().token()) {
        return verb.group();
      }
    }
    return null;
  }

  /** "the upcoming summit" is to come whatever its verb says. */
  private static boolean isAheadByItself(EventMention mention) {
    return mention.trigger() instanceof Trigger.Noun noun
        && Factualities.isPlannedPhrase(mention.reading().sentence(), noun.phrase());
  }

  private @Nullable Dating bound(String rule, Step.Side side) {
    return !publication.bounds(side) ? null : dating(rule, new Step.Bound(side), rule);
  }

  private @Nullable Dating dating(String rule, Step step, String basis) {
    Derivation derivation = Derived.orNull("", rule, publication.anchor(), List.of(step));
    return derivation == null ? null : new Dating(derivation, null, Reliability.of(basis));
  }
}
