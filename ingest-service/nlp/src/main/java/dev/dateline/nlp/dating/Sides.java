package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.TimeExpression;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the preposition before a time expression makes of it: "by", "after", "until" a date. */
final class Sides {
  private static final Set<String> BEFORE = Set.of("by", "before");
  private static final Set<String> AFTER = Set.of("after", "since");

  /** They say how long, and nothing about when it began. */
  private static final Set<String> NO_DATE = Set.of("until", "till", "through", "for");

  private Sides() {}

  /** The date with its side; null when the words date no event. */
  static @Nullable Derivation derivation(TaggedSentence sentence, TimeSpan time) {
    Derivation date = time.expression().derivation();
    int before = time.first() - 1;
    while (sentence.is(before, "DET") || sentence.lower(before).equals("the")) {
      before--;
    }
    String preposition = sentence.lower(before);
    if (date == null || NO_DATE.contains(preposition)) {
      return null;
    }
    if (time.expression().type() == TimeExpression.Type.TIME) {
      return date;
    }
    boolean single = date.edtf().indexOf('.') < 0 && date.edtf().indexOf('/') < 0;
    if (single && BEFORE.contains(preposition)) {
      return bound(sentence, before, time, date, Step.Side.BEFORE);
    }
    if (single && AFTER.contains(preposition)) {
      return bound(sentence, before, time, date, Step.Side.AFTER);
    }
    return date;
  }

  private static Derivation bound(
      TaggedSentence sentence, int preposition, TimeSpan time, Derivation date, Step.Side side) {
    return Derivation.of(
        sentence.text(preposition, time.end()),
        "preposition." + sentence.lower(preposition),
        new Anchor.Expression(date),
        new Step.Bound(side));
  }
}
