package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Shift;
import dev.dateline.model.derivation.Step.Truncate;
import dev.dateline.model.derivation.Step.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Shortens chains of dates that are counted from each other, or a long text's last date would carry
 * all dates before it. What goes back to the publication date still does, so that it moves with it:
 * the steps on the way are taken one after the other.
 */
final class Chains {
  private static final int LONGEST = 3;

  /** In steps: a text that counts on for longer than that states dates between. */
  private static final int MOST_STEPS = 12;

  private Chains() {}

  /** The same date by the same words, counted from fewer dates. */
  static Derivation shortened(Derivation derivation) {
    Deque<Derivation> links = new ArrayDeque<>();
    links.push(derivation);
    while (links.element().anchor() instanceof Anchor.Expression expression) {
      links.push(expression.derivation());
    }
    if (links.size() <= LONGEST) {
      return derivation;
    }
    Anchor root = links.element().anchor();
    List<Step> steps = new ArrayList<>();
    links.forEach(link -> link.steps().forEach(step -> add(steps, step)));
    Derivation stated =
        Derivation.of(
            derivation.words(),
            derivation.rule(),
            new Anchor.None(),
            new Step.State(derivation.edtf()));
    if (root instanceof Anchor.None || steps.size() > MOST_STEPS) {
      return stated;
    }
    try {
      Derivation counted = Derivation.of(derivation.words(), derivation.rule(), root, steps);
      return counted.edtf().equals(derivation.edtf()) ? counted : stated;
    } catch (DerivationException outOfReach) {
      return stated;
    }
  }

  private static void add(List<Step> steps, Step step) {
    int last = steps.size() - 1;
    Step before = last < 0 ? null : steps.get(last);
    if (step instanceof Truncate truncate && isWhole(steps, truncate.unit())) {
      return;
    }
    if (step instanceof Shift next
        && before instanceof Shift shift
        && shift.unit() == next.unit()
        && (next.unit() == Unit.DAY || next.unit() == Unit.WEEK)) {
      steps.set(last, new Shift(shift.amount() + next.amount(), next.unit()));
      return;
    }
    steps.add(step);
  }

  /** Whether the steps come to a whole unit already: one moved by units of its own. */
  private static boolean isWhole(List<Step> steps, Unit unit) {
    int at = steps.size() - 1;
    while (at >= 0 && steps.get(at) instanceof Shift shift && shift.unit() == unit) {
      at--;
    }
    return at >= 0 && steps.get(at) instanceof Truncate truncate && truncate.unit() == unit;
  }
}
