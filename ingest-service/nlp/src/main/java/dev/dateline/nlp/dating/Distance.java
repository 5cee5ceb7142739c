package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.time.EventRelation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one event lies from another, as steps in both directions. Only anniversaries keep the
 * day; "five years after" is told in years, and so is what it leads to.
 *
 * @param forth from the event that is counted from
 * @param back to it
 */
record Distance(List<Step> forth, List<Step> back) {

  /** Null for "since" and "until", which have no length. */
  static @Nullable Distance of(EventRelation relation) {
    if (relation instanceof EventRelation.Anniversary anniversary) {
      return shift(anniversary.years(), Unit.YEAR, List.of());
    }
    if (relation instanceof EventRelation.Offset offset && offset.amount() > 0) {
      int sign = offset.side() == Step.Side.AFTER ? 1 : -1;
      return shift(
          sign * offset.amount(), offset.unit(), List.of(new Step.Truncate(offset.unit())));
    }
    if (relation instanceof EventRelation.Within within && within.amount() > 0) {
      return new Distance(
          List.of(new Step.Within(within.amount(), within.unit())),
          List.of(new Step.Within(-within.amount(), within.unit())));
    }
    if (relation instanceof EventRelation.Nth nth && nth.number() > 0) {
      Step truncate = new Step.Truncate(nth.unit());
      return new Distance(
          List.of(
              truncate,
              new Step.Shift(nth.number() - 1, nth.unit()),
              new Step.Within(1, nth.unit())),
          List.of(
              truncate,
              new Step.Shift(1 - nth.number(), nth.unit()),
              new Step.Within(-1, nth.unit())));
    }
    return null;
  }

  private static Distance shift(int amount, Unit unit, List<Step> first) {
    return new Distance(
        with(first, new Step.Shift(amount, unit)), with(first, new Step.Shift(-amount, unit)));
  }

  private static List<Step> with(List<Step> first, Step last) {
    List<Step> steps = new ArrayList<>(first);
    steps.add(last);
    return steps;
  }
}
