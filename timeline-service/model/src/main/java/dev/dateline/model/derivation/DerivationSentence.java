package dev.dateline.model.derivation;

import dev.dateline.model.derivation.Step.Side;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A derivation as one English sentence. */
final class DerivationSentence {
  private final Derivation derivation;

  DerivationSentence(Derivation derivation) {
    this.derivation = derivation;
  }

  @Override
  public String toString() {
    String words = derivation.words().isEmpty() ? unworded() : quoted(derivation.words());
    String date = derivation.run().display();
    return words + " → " + date + ": " + account(derivation) + misfit(derivation) + ".";
  }

  /** What makes a day doubtful that was another weekday than the words say. */
  private static String misfit(Derivation derivation) {
    int last = derivation.steps().size() - 1;
    Optional<DayOfWeek> named =
        last >= 0 && derivation.steps().get(last) instanceof Step.Complete complete
            ? YearlyDay.parse(complete.template()).flatMap(YearlyDay::weekday)
            : Optional.empty();
    return named
        .filter(day -> !Stretch.of(derivation.run()).first().getDayOfWeek().equals(day))
        .map(day -> ", though it was no " + StepWords.name(day) + " in any year near")
        .orElse("");
  }

  private String unworded() {
    if (derivation.steps().contains(new Step.Told())) {
      return "No time is named";
    }
    return derivation.anchor() instanceof Anchor.Event ? "The sentence" : "The tense";
  }

  private static String account(Derivation derivation) {
    List<Step> steps = derivation.steps();
    if (derivation.anchor() instanceof Anchor.None) {
      return isStated(steps) ? "as the text says" : told(steps, "") + ", as the text says";
    }
    if (derivation.anchor() instanceof Anchor.Publication publication) {
      return published(publication, steps);
    }
    if (derivation.anchor() instanceof Anchor.Event event) {
      return ofEvent(derivation, event);
    }
    Derivation expression = ((Anchor.Expression) derivation.anchor()).derivation();
    if (steps.size() == 1
        && steps.get(0) instanceof Step.To to
        && to.kind() == Kind.MOMENT
        && expression.words().equals(derivation.words())) {
      return account(expression) + ", and no later than " + to.end().run().display();
    }
    return dated(steps, quoted(expression.words()), expression);
  }

  private static String ofEvent(Derivation derivation, Anchor.Event event) {
    List<Step> steps = derivation.steps();
    String title = quoted(event.title());
    if (!steps.stream().allMatch(Step.Qualify.class::isInstance)) {
      return dated(steps, title, event.derivation());
    }
    String same = derivation.words().isEmpty() ? "at the same time as " : "the same event as ";
    return same + dated(List.of(), title, event.derivation());
  }

  /** "around 1850" need not be said twice. */
  private static boolean isStated(List<Step> steps) {
    return !steps.isEmpty()
        && steps.get(0) instanceof Step.State
        && steps.stream().skip(1).allMatch(Step.Qualify.class::isInstance);
  }

  private static String published(Anchor.Publication publication, List<Step> steps) {
    Edtf date = publication.date();
    String unit = "date";
    int taken = 0;
    if (!steps.isEmpty() && steps.get(0) instanceof Step.Truncate truncate) {
      date = truncate.apply(date);
      unit = StepWords.name(truncate.unit());
      taken = 1;
    }
    String basis = " (" + basis(publication) + ")";
    String anchor = "the publication " + unit + ", " + date.display() + basis;
    return told(steps.subList(taken, steps.size()), anchor);
  }

  private static String told(List<Step> steps, String anchor) {
    String account = anchor;
    int taken = 0;
    while (taken < steps.size()) {
      Step step = steps.get(taken);
      Step next = taken + 1 < steps.size() ? steps.get(taken + 1) : step;
      String beyond = step instanceof Step.Shift shift ? beyond(shift, next, account) : null;
      account = beyond == null ? step.phrase(account) : beyond;
      taken += beyond == null ? 1 : 2;
    }
    return account;
  }

  /** A unit on and then from there is "after", not "on or after one day after". */
  private static @Nullable String beyond(Step.Shift shift, Step next, String value) {
    if (Math.abs(shift.amount()) != 1) {
      return null;
    }
    Side side = shift.amount() > 0 ? Side.AFTER : Side.BEFORE;
    if (next instanceof Step.Bound bound && bound.side() == side) {
      return StepWords.name(side) + " " + value;
    }
    if (shift.unit() != Unit.DAY) {
      return null;
    }
    if (next instanceof Step.Weekday weekday) {
      return StepWords.beyond(StepWords.name(weekday.day()), weekday.direction(), side, value);
    }
    return next instanceof Step.Complete complete
        ? StepWords.beyond(
            StepWords.template(complete.template()), complete.direction(), side, value)
        : null;
  }

  private static String dated(List<Step> steps, String words, Derivation derivation) {
    String account = told(steps, words + " (" + derivation.run().display() + ")");
    if (derivation.anchor() instanceof Anchor.None) {
      return account;
    }
    boolean last = steps.stream().noneMatch(Step.To.class::isInstance);
    return account + (last ? ", which is " : ", where " + words + " is ") + account(derivation);
  }

  private static String basis(Anchor.Publication publication) {
    return switch (publication.basis()) {
      case GIVEN -> "given";
      case FEED -> "from the feed";
      case JSON_LD, META -> "from the page's metadata";
      case TIME_ELEMENT -> "from the page";
      case URL -> "from the address";
      case BYLINE -> "from the byline";
      case INFERRED -> "inferred from the text";
    };
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }
}
