package dev.dateline.model.derivation;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.model.derivation.Step.Part;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.edtf.Single;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The days a moment can lie on, told in calendar units: what the arithmetic of a derivation is done
 * on.
 *
 * @param first the first day of a unit
 * @param last the last day of the same or a later unit
 * @param grain the unit; never a week, which EDTF tells in days
 * @param qualifier carried through all arithmetic
 */
record Stretch(LocalDate first, LocalDate last, Unit grain, Qualifier qualifier) {

  /**
   * All days from the first to the last that a date can lie on.
   *
   * @throws DerivationException if the date is not bounded on both sides by years of four digits
   */
  static Stretch of(Edtf date) {
    DayBounds bounds = date.bounds();
    Long start = bounds.earliest();
    Long end = bounds.latestExclusive();
    if (start == null || end == null) {
      throw new DerivationException(date + " is not bounded on both sides");
    }
    Stretch days =
        new Stretch(
            LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end - 1), Unit.DAY, date.qualifier());
    return days.toldIn(grain(date));
  }

  private static Unit grain(Edtf date) {
    if (date instanceof OneOf oneOf) {
      return oneOf.choices().stream()
          .flatMap(choice -> Stream.of(choice.from(), choice.to()))
          .map(end -> end == null ? Unit.DAY : grain(end))
          .reduce(CalendarUnits::common)
          .orElse(Unit.DAY);
    }
    return switch (date.precision()) {
      case DAY, WEEK, UNKNOWN -> Unit.DAY;
      case MONTH, HALF_YEAR -> Unit.MONTH;
      case SEASON -> Unit.SEASON;
      case QUARTER -> Unit.QUARTER;
      case YEAR -> Unit.YEAR;
      case DECADE -> Unit.DECADE;
      case CENTURY, MILLENNIUM -> Unit.CENTURY;
    };
  }

  /** In that unit if both ends meet its edges, else in days. */
  private Stretch toldIn(Unit unit) {
    boolean aligned =
        CalendarUnits.start(first, unit).equals(first)
            && CalendarUnits.end(last, unit).equals(last);
    return new Stretch(first, last, aligned ? unit : Unit.DAY, qualifier);
  }

  Edtf toEdtf() {
    Single start = CalendarUnits.holding(first, grain);
    boolean oneUnit = CalendarUnits.end(first, grain).equals(last);
    Edtf date = oneUnit ? start : OneOf.between(start, CalendarUnits.holding(last, grain));
    return date.qualified(qualifier);
  }

  /** Widened to whole units; the same when it is coarser than the unit already. */
  Stretch truncated(Unit unit) {
    return grain.compareTo(unit) >= 0
        ? this
        : new Stretch(
            CalendarUnits.start(first, unit),
            CalendarUnits.end(last, unit),
            unit == Unit.WEEK ? Unit.DAY : unit,
            qualifier);
  }

  Stretch shifted(int amount, Unit unit) {
    Unit told = CalendarUnits.afterShift(grain, unit);
    Period period = CalendarUnits.period(amount, unit);
    LocalDate start = first.plus(period);
    LocalDate end = CalendarUnits.end(CalendarUnits.start(last, told).plus(period), told);
    return new Stretch(start, end, told, qualifier);
  }

  Stretch qualified(Qualifier doubt) {
    return new Stretch(first, last, grain, qualifier.and(doubt));
  }

  /** From the start of the earlier to the end of the later. */
  Stretch through(Stretch other) {
    return new Stretch(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last,
        CalendarUnits.common(grain, other.grain),
        qualifier.and(other.qualifier));
  }

  /** The unit of that number, counted from the last one when negative. */
  Stretch nth(int number, Unit unit) {
    int steps = number > 0 ? number - 1 : number + 1;
    LocalDate start;
    LocalDate end;
    if (unit == Unit.WEEK) {
      // "The first week of June" is its first seven days, whatever weekday it begins on.
      start = number > 0 ? first.plusWeeks(steps) : last.plusWeeks(steps).minusDays(6);
      end = start.plusDays(6);
    } else {
      LocalDate edge = CalendarUnits.start(number > 0 ? first : last, unit);
      start = edge.plus(CalendarUnits.period(steps, unit));
      end = CalendarUnits.end(start, unit);
    }
    if (start.isBefore(first) || end.isAfter(last)) {
      throw new DerivationException(toEdtf() + " has no " + unit + " number " + number);
    }
    return new Stretch(start, end, unit == Unit.WEEK ? Unit.DAY : unit, qualifier);
  }

  /** The weekday seen from every day of the stretch. */
  Stretch weekday(DayOfWeek day, Direction direction) {
    return new Stretch(
        weekday(first, day, direction), weekday(last, day, direction), Unit.DAY, qualifier);
  }

  private static LocalDate weekday(LocalDate from, DayOfWeek day, Direction direction) {
    LocalDate past = from.with(TemporalAdjusters.previousOrSame(day));
    LocalDate future = from.with(TemporalAdjusters.nextOrSame(day));
    return switch (direction) {
      case PAST -> past;
      case FUTURE -> future;
      // Seven days apart: never equally near.
      case NEAREST -> ChronoUnit.DAYS.between(past, from) <= 3 ? past : future;
      case SAME -> CalendarUnits.start(from, Unit.WEEK).with(TemporalAdjusters.nextOrSame(day));
    };
  }

  /**
   * A third or a half, told in the next finer unit; the middle third takes the rest, both halves of
   * an odd number hold the middle one.
   */
  Stretch part(Part part) {
    Unit finer =
        switch (grain) {
          case DAY, WEEK, MONTH -> Unit.DAY;
          case QUARTER, SEASON, YEAR -> Unit.MONTH;
          case DECADE, CENTURY -> Unit.YEAR;
        };
    long count =
        switch (finer) {
          case MONTH -> ChronoUnit.MONTHS.between(first, last.plusDays(1));
          case YEAR -> ChronoUnit.YEARS.between(first, last.plusDays(1));
          default -> ChronoUnit.DAYS.between(first, last.plusDays(1));
        };
    if (count < 3) {
      throw new DerivationException(toEdtf() + " is too short to have an early and a late part");
    }
    int size = Math.toIntExact(part.isHalf() ? (count + 1) / 2 : count / 3);
    LocalDate early = first.plus(CalendarUnits.period(size, finer)).minusDays(1);
    LocalDate late = last.plusDays(1).minus(CalendarUnits.period(size, finer));
    return switch (part) {
      case EARLY, FIRST_HALF -> new Stretch(first, early, finer, qualifier);
      case MIDDLE -> new Stretch(early.plusDays(1), late.minusDays(1), finer, qualifier);
      case LATE, SECOND_HALF -> new Stretch(late, last, finer, qualifier);
    };
  }
}
