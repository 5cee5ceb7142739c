package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dateline.model.edtf.Kind;
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
  @JsonSubTypes.Type(value = Step.Within.class, name = "within"),
  @JsonSubTypes.Type(value = Step.Nth.class, name = "nth"),
  @JsonSubTypes.Type(value = Step.Portion.class, name = "portion"),
  @JsonSubTypes.Type(value = Step.To.class, name = "to"),
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

  /**
   * Some day from the value to so many units later (earlier when negative): "within two weeks of
   * the summit" → {@code [v..v + 2 weeks]}.
   */
  record Within(int amount, Unit unit) implements Step {}

  /**
   * The unit of that number within the value, counted from its end when negative: "the second week
   * of June", "the last day of May", "the third quarter of 2018". Never 0.
   */
  record Nth(int number, Unit unit) implements Step {}

  /** A third of the value: "early June", "the mid-1990s", "late 2018". */
  record Portion(Third third) implements Step {}

  /**
   * From the value to another: the whole stretch for a span ("from Monday to Wednesday" → {@code
   * a/b}), one of its days for a moment ("between Monday and Wednesday" → {@code [a..b]}).
   */
  record To(Derivation end, Kind kind) implements Step {}

  /** Adds {@code ?}, {@code ~} or {@code %} to the whole value. */
  record Qualify(String qualifier) implements Step {}

  /** Which of the many days that fit is meant. */
  enum Direction {
    @JsonProperty("past")
    PAST,
    @JsonProperty("future")
    FUTURE,
    @JsonProperty("nearest")
    NEAREST,
    /** Within the same calendar unit as the value ("this Friday", "June of this year"). */
    @JsonProperty("same")
    SAME
  }

  /** Which side of the value. */
  enum Side {
    @JsonProperty("before")
    BEFORE,
    @JsonProperty("after")
    AFTER
  }

  /** Which third of a stretch of time. */
  enum Third {
    @JsonProperty("early")
    EARLY,
    @JsonProperty("middle")
    MIDDLE,
    @JsonProperty("late")
    LATE
  }

  /** Calendar units; {@code WEEK} starts on Monday (ISO 8601). */
  enum Unit {
    @JsonProperty("day")
    DAY,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("season")
    SEASON,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("decade")
    DECADE,
    @JsonProperty("century")
    CENTURY
  }
}
