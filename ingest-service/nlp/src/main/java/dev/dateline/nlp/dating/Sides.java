package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.DateBounds;
import dev.dateline.time.TimeExpression;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the preposition before a time expression makes of it: "by", "after", "until" a date. */
final class Sides {
  /** By preposition, the bound that it sets: "by June 12" is until then. */
  private static final Map<String, String> BOUNDS =
      Map.of("by", "until", "before", "before", "after", "after", "since", "since");

  /** They say how long, and nothing about when it began. */
  private static final Set<String> NO_DATE = Set.of("until", "till", "through");

  private Sides() {}

  /** Whether the words before the time make it the end of something. */
  static boolean isEnd(TaggedSentence sentence, TimeSpan time) {
    return NO_DATE.contains(sentence.lower(placeOfPreposition(sentence, time)));
  }

  private static int placeOfPreposition(TaggedSentence sentence, TimeSpan time) {
    int before = time.first() - 1;
    while (sentence.is(before, "DET") || sentence.lower(before).equals("the")) {
      before--;
    }
    return before;
  }

  /** The date with its side; null when the words date no event. */
  static @Nullable Derivation derivation(TaggedSentence sentence, TimeSpan time) {
    Derivation date = time.expression().derivation();
    int before = placeOfPreposition(sentence, time);
    String preposition = sentence.lower(before);
    if (date == null
        || (NO_DATE.contains(preposition) && !sentence.lower(before - 1).equals("not"))
        || Comparisons.isOne(sentence, time.first())) {
      return null;
    }
    if (time.expression().type() == TimeExpression.Type.TIME) {
      return date;
    }
    boolean single = date.edtf().indexOf('.') < 0 && date.edtf().indexOf('/') < 0;
    String bound = BOUNDS.get(preposition);
    return single && bound != null
        ? Derived.orNull(
            sentence.text(before, time.end()),
            "preposition." + preposition,
            new Anchor.Expression(date),
            DateBounds.steps(bound, date))
        : date;
  }
}
