package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;

/** One step of calendar arithmetic; each takes an EDTF value and gives one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.State.class, name = "state"),
  @JsonSubTypes.Type(value = Step.Truncate.class, name = "truncate"),
  @JsonSubTypes.Type(value = Step.Shift.class, name = "shift"),
  @JsonSubTypes.Type(value = Step.Complete.class, name = "complete"),
  @JsonSubTypes.Type(value = Step.Weekday.class, name = "weekday"),
  @JsonSubTypes.Type(value = Step.Bound.class, name = "bound"),
  @JsonSubTypes.Type(value = Step.Qualify.class, name = "qualify")
})
public sealed interface Step {

  /** The words state the value outright; the anchor is not used. */
  record State(String edtf) implements Step {}

  /** Coarsens to the unit that holds the value: 2019-02-25 → month → 2019-02. */
  record Truncate(Unit unit) implements Step {}

  /**
   * Adds calendar units at the precision the value has; a day is clipped to the end of a shorter
   * month.
   */
  record Shift(int amount, Unit unit) implements Step {}

  /**
   * Fills the unspecified leading parts of a template from the value: {@code XXXX-06-12} before
   * 2018-05-22 in direction {@code FUTURE} is 2018-06-12.
   */
  record Complete(String template, Direction direction) implements Step {}

  /** The given weekday, seen from the value. */
  record Weekday(DayOfWeek day, Direction direction) implements Step {}

  /**
   * Everything the value bounds: {@code BEFORE} gives {@code [..v]}, {@code AFTER} {@code [v..]}.
   */
  record Bound(Side side) implements Step {}

  /** Adds {@code ?}, {@code ~} or {@code %} to the whole value. */
  record Qualify(String qualifier) implements Step {}

  /** Which of the many days that fit is meant. */
  enum Direction {
    PAST,
    FUTURE,
    NEAREST,
    /** Within the same calendar unit as the value ("this Friday", "June of this year"). */
    SAME
  }

  /** Which side of the value. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** Calendar units; {@code WEEK} starts on Monday (ISO 8601). */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }
}
