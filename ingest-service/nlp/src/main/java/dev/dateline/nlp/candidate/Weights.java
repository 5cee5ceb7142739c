package dev.dateline.nlp.candidate;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Precision;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.dating.Dating;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.nlp.trigger.Trigger;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much an event matters in its article, and how sure the extractor is of it. */
final class Weights {
  private static final double UNLISTED_KIND = 0.25;
  private static final double SURE_TRIGGER = 0.95;
  private static final double OPEN_CLASS_TRIGGER = 0.75;
  private static final double UNDATED = 0.5;
  private static final int LEAD = 3;

  /** Of any event that an article tells of, and what its weight there adds. */
  private static final double LEAST = 0.15;

  private static final double SHARE = 0.35;

  private final Map<String, Double> kinds =
      WordLists.rows("kind-weights.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

  /**
   * 0..1, at most a half: how much one article can say. That others tell of the same raises it to
   * where they are combined. From the kind of event, the place in the article, the headline, who
   * takes part and how precisely it is dated.
   *
   * @param headline the words of the title in lower case
   */
  double importance(EventMention mention, @Nullable Dating dating, Set<String> headline) {
    double weight = kinds.getOrDefault(mention.kind(), UNLISTED_KIND);
    double lead = mention.reading().index() < LEAD ? 0.1 : 0;
    double named = Math.min(2, mention.participants().size()) * 0.05;
    double placed = mention.places().isEmpty() ? 0 : 0.03;
    double dated = dating == null ? 0 : precision(dating) == Precision.DAY ? 0.1 : 0.04;
    double inHeadline = isInHeadline(mention, headline) ? 0.1 : 0;
    double unknown = isUnknown(mention) ? 0.6 : 1;
    double nobody = mention.participants().isEmpty() && mention.places().isEmpty() ? 0.8 : 1;
    double doubt = mention.factuality() == Factuality.HYPOTHETICAL ? 0.6 : 1;
    double within =
        doubt * nobody * unknown * (weight + lead + named + placed + dated + inHeadline);
    return round(LEAST + SHARE * Math.min(1, within));
  }

  /** "He left", where the article does not say who: too little to be looked for. */
  private static boolean isUnknown(EventMention mention) {
    Phrase subject = mention.trigger() instanceof Trigger.Verb verb ? verb.subject() : null;
    return subject != null
        && mention.standIns().isEmpty()
        && mention.reading().sentence().is(subject.head(), "PRON");
  }

  /** How likely the date is right; of an undated event how likely it is one. 0..1. */
  double confidence(EventMention mention, @Nullable Dating dating, double publication) {
    if (dating == null) {
      boolean listed = kinds.getOrDefault(mention.kind(), 0.0) > UNLISTED_KIND;
      return round(UNDATED * (listed ? SURE_TRIGGER : OPEN_CLASS_TRIGGER));
    }
    boolean relative = !(dating.derivation().anchor() instanceof Anchor.None);
    return round(dating.confidence() * (relative ? publication : 1));
  }

  private static Precision precision(Dating dating) {
    return Edtf.parse(dating.derivation().edtf()).precision();
  }

  private static boolean isInHeadline(EventMention mention, Set<String> headline) {
    String word =
        mention.reading().sentence().lower(mention.trigger().token()).toLowerCase(Locale.ROOT);
    return headline.contains(word) || headline.contains(mention.trigger().lemma());
  }

  private static double round(double value) {
    return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100.0;
  }
}
