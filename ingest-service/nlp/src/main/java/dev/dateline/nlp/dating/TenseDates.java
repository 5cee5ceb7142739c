package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.Factualities;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates by tense alone, where no words say when: before or after the publication date. What a text
 * says in the present ("God does not play dice") is dated by no day at all.
 */
final class TenseDates {
  private static final double SAYING = 0.6;
  private static final double BOUND = 0.5;

  private static final Set<String> MAY_STILL = Set.of("may", "might", "can", "must");

  private final PublicationDay publication;

  TenseDates(PublicationDay publication) {
    this.publication = publication;
  }

  /** The bound that the tense of an event gives; null when it gives none. */
  @Nullable Dating of(EventMention mention) {
    VerbGroup verb = governing(mention);
    Factuality factuality = mention.factuality();
    if (verb == null) {
      return factuality == Factuality.PLANNED ? bound("tense.future", Step.Side.AFTER) : null;
    }
    if (factuality == Factuality.PLANNED || factuality == Factuality.HYPOTHETICAL) {
      return unfulfilled(verb, factuality);
    }
    return mention.trigger().verb() == null ? null : told(mention, verb);
  }

  /** What was to come when it was planned has often come by the time of writing. */
  private @Nullable Dating unfulfilled(VerbGroup verb, Factuality factuality) {
    return switch (verb.outlook()) {
      case FUTURE -> bound("tense.future", Step.Side.AFTER);
      case PRESENT, PROGRESSIVE, PERFECT ->
          factuality == Factuality.PLANNED ? bound("tense.future", Step.Side.AFTER) : null;
      case CONDITIONAL ->
          MAY_STILL.contains(verb.modal()) ? bound("tense.possible", Step.Side.AFTER) : null;
      case MODAL_PERFECT -> bound("tense.perfect", Step.Side.BEFORE);
      default -> null;
    };
  }

  private @Nullable Dating told(EventMention mention, VerbGroup verb) {
    return switch (verb.tense()) {
      case PAST -> bound("tense.past", Step.Side.BEFORE);
      case PERFECT, MODAL_PERFECT -> bound("tense.perfect", Step.Side.BEFORE);
      case PAST_PERFECT -> bound("tense.past-perfect", Step.Side.BEFORE);
      case PARTICIPLE -> bound("tense.participle", Step.Side.BEFORE);
      case PRESENT -> mention.kind().equals(EventLexicon.STATEMENT) ? saying() : null;
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

  /**
   * Only for saying in the present tense, which is how news attributes ("the minister says"): the
   * word is as fresh as the paper, hence roughly its day. A past "said" may be of any age.
   */
  private @Nullable Dating saying() {
    return publication.isDay() ? dating("news.saying", new Step.Qualify("~"), SAYING) : null;
  }

  private @Nullable Dating bound(String rule, Step.Side side) {
    return !publication.bounds(side) ? null : dating(rule, new Step.Bound(side), BOUND);
  }

  private @Nullable Dating dating(String rule, Step step, double confidence) {
    Derivation derivation = Derived.orNull("", rule, publication.anchor(), List.of(step));
    return derivation == null ? null : new Dating(derivation, null, confidence);
  }
}
