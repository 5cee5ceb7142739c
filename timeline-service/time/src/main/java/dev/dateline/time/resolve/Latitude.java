package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning.Clock;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What words leave open of a date although its TIMEX3 value has one name. */
final class Latitude {
  /** In days: said nearer to a weekend than that, "next weekend" is the one after it. */
  private static final int NEAR = 3;

  private Latitude() {}

  /**
   * The steps to all that a date may be.
   *
   * @param last what the text spoke of before
   * @param steps those to the date that the words name
   * @return null where they leave nothing open
   */
  static @Nullable List<Step> steps(
      Words words,
      Reading reading,
      Start start,
      Scene.@Nullable Mention last,
      When when,
      List<Step> steps) {
    if (reading.meaning() instanceof Clock clock) {
      boolean told = last != null && start.anchor() instanceof Anchor.Expression;
      return told && last != null && Nights.isOfEitherDay(words, reading, last.clock(), clock)
          ? ofEitherDay(steps)
          : null;
    }
    if (!(reading.meaning() instanceof Counted counted) || counted.origin() != Origin.PUBLICATION) {
      return null; // "later this month", not "later that month"
    }
    boolean weekend = when.grain() == Grain.WEEKEND && start.when().grain() == Grain.DAY;
    return weekend && words.says(reading.from(), "next")
        ? toNextWeekend(start.anchor())
        : SoFar.steps(reading.mod(), start.anchor(), start.when(), when, steps);
  }

  /** "left on Monday. Just after midnight": at the beginning of that day, or at its end. */
  private static List<Step> ofEitherDay(List<Step> steps) {
    List<Step> either = new ArrayList<>(steps);
    either.add(new Step.Within(1, Step.Unit.DAY));
    return either;
  }

  /** Early in a week "next weekend" is the one to come for some, the one after it for others. */
  private static List<Step> toNextWeekend(Anchor anchor) {
    Derivation sunday =
        Derivation.of(
            "",
            "publication",
            anchor,
            new Step.Weekday(DayOfWeek.SUNDAY, Step.Direction.SAME),
            new Step.Shift(1, Step.Unit.WEEK));
    return List.of(
        new Step.Shift(NEAR, Step.Unit.DAY),
        new Step.Weekday(DayOfWeek.SATURDAY, Step.Direction.FUTURE),
        new Step.To(sunday, Kind.MOMENT));
  }
}
