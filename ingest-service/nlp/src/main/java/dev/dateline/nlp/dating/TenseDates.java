package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.EventLexicon;
import org.jspecify.annotations.Nullable;

/** Dates by tense alone, where no words say when: before or after the publication date. */
final class TenseDates {
  /** A newspaper quotes what was said the day it goes to press, or the day before. */
  private static final double SAYING = 0.6;

  private static final double BOUND = 0.5;

  private final PublicationDay publication;

  TenseDates(PublicationDay publication) {
    this.publication = publication;
  }

  /** The bound that the tense of an event gives; null when it gives none. */
  @Nullable Dating of(EventMention mention) {
    VerbGroup verb = mention.trigger().verb();
    Factuality factuality = mention.factuality();
    if (factuality == Factuality.PLANNED) {
      return bound("tense.future", Step.Side.AFTER);
    }
    if (verb == null) {
      return null;
    }
    if (factuality == Factuality.HYPOTHETICAL) {
      return bound("tense.possible", Step.Side.AFTER);
    }
    boolean said = mention.kind().equals(EventLexicon.STATEMENT) && verb.tense().isFinite();
    if (said && verb.tense() != VerbGroup.Tense.PAST_PERFECT) {
      return sameDay("news.saying");
    }
    return switch (verb.tense()) {
      case PAST -> bound("tense.past", Step.Side.BEFORE);
      case PERFECT -> bound("tense.perfect", Step.Side.BEFORE);
      case PAST_PERFECT -> bound("tense.past-perfect", Step.Side.BEFORE);
      case PARTICIPLE -> bound("tense.participle", Step.Side.BEFORE);
      case PRESENT, PROGRESSIVE -> sameDay("tense.present");
      default -> null;
    };
  }

  private @Nullable Dating sameDay(String rule) {
    return publication.isDay()
        ? new Dating(
            Derivation.of("", rule, publication.anchor(), new Step.Qualify("~")), null, SAYING)
        : null;
  }

  private Dating bound(String rule, Step.Side side) {
    return new Dating(
        Derivation.of("", rule, publication.anchor(), new Step.Bound(side)), null, BOUND);
  }
}
