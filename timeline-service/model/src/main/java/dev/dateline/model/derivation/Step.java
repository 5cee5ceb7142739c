package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.Qualifier;
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
  @JsonSubTypes.Type(value = Step.Qualify.class, name = "qualify"),
  @JsonSubTypes.Type(value = Step.Told.class, name = "told"),
  @JsonSubTypes.Type(value = Step.Recur.class, name = "recur")
})
public sealed interface Step {

  /**
   * Takes the step.
   *
   * @throws DerivationException if it leads nowhere from this value
   */
  Edtf apply(Edtf value);

  /**
   * The step in words.
   *
   * @param value words for what it is applied to: "the publication date, 25 February 2019 (given)"
   */
  String phrase(String value);

  /** The step with every publication date in it replaced. */
  default Step published(Anchor.Publication publication) {
    return this;
  }

  /** The words state the value outright; the anchor is not used. */
  record State(String edtf) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Edtf.parse(edtf);
    }

    @Override
    public String phrase(String value) {
      return Edtf.parse(edtf).display();
    }
  }

  /** Coarsens to the unit that holds the value: 2019-02-25 → month → 2019-02. */
  record Truncate(Unit unit) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Stretch.of(value).truncated(unit).toEdtf();
    }

    @Override
    public String phrase(String value) {
      return "the " + StepWords.name(unit) + " of " + value;
    }
  }

  /**
   * Adds calendar units at the precision the value has; a day is clipped to the end of a shorter
   * month.
   */
  record Shift(int amount, Unit unit) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Stretch.of(value).shifted(amount, unit).toEdtf();
    }

    @Override
    public String phrase(String value) {
      String side = amount < 0 ? " before " : " after ";
      return StepWords.amount(amount, unit) + side + value;
    }
  }

  /**
   * Fills the unspecified leading part of a template from the value: {@code XXXX-06-12} seen from
   * 2018-05-22 in direction {@code FUTURE} is 2018-06-12. The leading part is the year ({@code
   * XXXX-06-12}, {@code XXXX-12}, {@code XXXX-21} for a season), the century ({@code XX84}, {@code
   * XX8X}) or year and month ({@code XXXX-XX-12}). Days that a weekday or Easter sets are written
   * as {@link YearlyDay} has it; one whose weekday fits no year near is doubtful: {@code XXXX-06-12
   * FRIDAY} seen from 2018-06-14 is {@code 2018-06-12?}.
   */
  record Complete(String template, Direction direction) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return new Completion(template).seenFrom(Stretch.of(value), direction);
    }

    @Override
    public String phrase(String value) {
      return StepWords.direction(StepWords.template(template), direction, "year", value);
    }
  }

  /** The given weekday, seen from the value; in JSON as Java writes it, {@code "FRIDAY"}. */
  record Weekday(DayOfWeek day, Direction direction) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Stretch.of(value).weekday(day, direction).toEdtf();
    }

    @Override
    public String phrase(String value) {
      return StepWords.direction(StepWords.name(day), direction, "week", value);
    }
  }

  /**
   * Everything the value bounds, itself included: {@code BEFORE} gives {@code [..v]}, {@code AFTER}
   * {@code [v..]}.
   */
  record Bound(Side side) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return side == Side.BEFORE ? Ends.upTo(value) : Ends.from(value);
    }

    @Override
    public String phrase(String value) {
      return (side == Side.BEFORE ? "no later than " : "no earlier than ") + value;
    }
  }

  /**
   * Some day from the value to so many units later (earlier when negative): "within two weeks of
   * the summit" → {@code [v..v + 2 weeks]}.
   */
  record Within(int amount, Unit unit) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      Stretch stretch = Stretch.of(value);
      return stretch.through(stretch.shifted(amount, unit)).toEdtf();
    }

    @Override
    public String phrase(String value) {
      String side = amount < 0 ? " before " : " after ";
      return "within " + StepWords.amount(amount, unit) + side + value;
    }
  }

  /**
   * The unit of that number within the value, counted from its end when negative: "the second week
   * of June", "the last day of May", "the third quarter of 2018". Never 0.
   */
  record Nth(int number, Unit unit) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Stretch.of(value).nth(number, unit).toEdtf();
    }

    @Override
    public String phrase(String value) {
      return "the " + StepWords.ordinal(number) + " " + StepWords.name(unit) + " of " + value;
    }
  }

  /** A third or a half of the value: "early June", "late 2018", "the first half of the 1870s". */
  record Portion(@JsonAlias("third") Part part) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return Stretch.of(value).part(part).toEdtf();
    }

    @Override
    public String phrase(String value) {
      return "the " + StepWords.name(part) + (part.isHalf() ? " of " : " part of ") + value;
    }
  }

  /**
   * From the value to another: the whole stretch for a span ("from Monday to Wednesday" → {@code
   * a/b}), one of its days for a moment ("between Monday and Wednesday" → {@code [a..b]}).
   */
  record To(Derivation end, Kind kind) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return kind == Kind.SPAN ? Ends.span(value, end.run()) : Ends.between(value, end.run());
    }

    @Override
    public String phrase(String value) {
      String to = end.run().display();
      return kind == Kind.SPAN ? "from " + value + " to " + to : "between " + value + " and " + to;
    }

    @Override
    public To published(Anchor.Publication publication) {
      return new To(end.rerun(publication), kind);
    }
  }

  /** Adds {@code ?}, {@code ~} or {@code %} to the whole value. */
  record Qualify(String qualifier) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return value.qualified(Qualifier.ofSymbol(qualifier));
    }

    @Override
    public String phrase(String value) {
      return StepWords.doubt(Qualifier.ofSymbol(qualifier)) + value;
    }
  }

  /** What a report tells as the news of the value, without naming a time: around that date. */
  record Told() implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return value.qualified(Qualifier.APPROXIMATE);
    }

    @Override
    public String phrase(String value) {
      return "told as news in a report of " + value;
    }
  }

  /**
   * What comes again and again: a span, so that no single day is claimed for it.
   *
   * @param set how often, as a TIMEX3 of type SET has it: {@code P1Y}, {@code XXXX-WXX-1}
   * @param extent what the value says of the span
   */
  record Recur(String set, Extent extent) implements Step {
    @Override
    public Edtf apply(Edtf value) {
      return switch (extent) {
        case UNTIL -> Ends.until(value);
        case FROM -> Ends.onwards(value);
        case WITHIN -> Ends.span(value, value);
        case OPEN -> value;
      };
    }

    @Override
    public String phrase(String value) {
      return switch (extent) {
        case UNTIL -> "recurring, up to " + value;
        case FROM -> "recurring, from " + value + " on";
        case WITHIN -> "recurring, throughout " + value;
        case OPEN -> "recurring, with neither a start nor an end told";
      };
    }
  }

  /** Which of the many dates that fit is meant; one that holds the value fits all of them. */
  enum Direction {
    /** The last that does not begin after the value. */
    @JsonProperty("past")
    PAST,
    /** The first that does not end before the value. */
    @JsonProperty("future")
    FUTURE,
    /** The earlier of two equally near. */
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

  /** What a date says of the span in which something recurs. */
  enum Extent {
    /** It is the end, so far as it is known; the start is not. */
    @JsonProperty("until")
    UNTIL,
    /** It is the start; no end is told. */
    @JsonProperty("from")
    FROM,
    /** It is the span. */
    @JsonProperty("within")
    WITHIN,
    /** Nothing. */
    @JsonProperty("open")
    OPEN
  }

  /** Which third, or which half, of a stretch of time. */
  enum Part {
    @JsonProperty("early")
    EARLY,
    @JsonProperty("middle")
    MIDDLE,
    @JsonProperty("late")
    LATE,
    @JsonProperty("first half")
    FIRST_HALF,
    @JsonProperty("second half")
    SECOND_HALF;

    /** Whether two of it make the whole. */
    public boolean isHalf() {
      return this == FIRST_HALF || this == SECOND_HALF;
    }
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
