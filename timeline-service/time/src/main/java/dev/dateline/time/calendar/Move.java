package dev.dateline.time.calendar;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step from a date to another; writes itself down as steps of a derivation. */
public sealed interface Move {

  /** The date moved to; null when there is none. */
  @Nullable When from(When anchor);

  /** The steps of a derivation that lead from {@code anchor} to {@code result}. */
  List<Step> steps(When anchor, When result);

  /** The same move with its direction, where it still lacks one. */
  default Move towards(Direction direction) {
    return this;
  }

  /** Whether tense and prepositions have to say which way. */
  default boolean lacksDirection() {
    return false;
  }

  /** From a day to the weekend of its week. */
  List<Step> WEEKEND =
      List.of(
          new Step.Weekday(DayOfWeek.SATURDAY, Direction.SAME), new Step.Within(1, Step.Unit.DAY));

  /** To the unit that holds the date. */
  record Truncate(Grain grain) implements Move {
    @Override
    public When from(When anchor) {
      return anchor.at(grain);
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      if (grain == Grain.WEEKEND) {
        return anchor.grain() == Grain.DAY ? WEEKEND : List.of();
      }
      Step.Unit unit = grain.unit();
      return List.of(unit == null ? stated(result) : new Step.Truncate(unit));
    }
  }

  /** By so many units. */
  record Shift(int amount, Grain unit) implements Move {
    @Override
    public @Nullable When from(When anchor) {
      return anchor.plus(amount, unit);
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      if (amount == 0) {
        return List.of();
      }
      Step.Unit known = unit == Grain.WEEKEND ? Step.Unit.WEEK : unit.unit();
      return List.of(known == null ? stated(result) : new Step.Shift(amount, known));
    }
  }

  /** To the same part of another year. */
  record ToYear(int year) implements Move {
    @Override
    public @Nullable When from(When anchor) {
      return anchor.plus(year - (long) anchor.year(), Grain.YEAR);
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      int years = year - anchor.year();
      return years == 0 ? List.of() : List.of(new Step.Shift(years, Step.Unit.YEAR));
    }
  }

  /** To an instance of a date without a year. */
  record Complete(Template template, @Nullable Direction direction) implements Move {
    /** Years, as in the step of derivations. */
    private static final int REACH = 10;

    /** Days to a day that has to be a certain weekday, as in the step of derivations. */
    private static final int NEAR = 400;

    /** "the following January": of a year it would be the next one's. */
    public boolean isOfNeighbour() {
      return template instanceof Template.Month
          && (direction == Direction.FUTURE || direction == Direction.PAST);
    }

    @Override
    public @Nullable When from(When anchor) {
      When found = from(template, anchor);
      if (template instanceof Template.MonthDay day && day.weekday() != null) {
        boolean near = found != null && distance(found, anchor.first()) <= NEAR;
        return near ? found : from(new Template.MonthDay(day.month(), day.day()), anchor);
      }
      return found;
    }

    private @Nullable When from(Template template, When anchor) {
      int year = anchor.year();
      LocalDate first = anchor.first();
      LocalDate last = anchor.last();
      if (direction == Direction.SAME || anchor.grain().compareTo(Grain.YEAR) >= 0) {
        return template.in(year);
      }
      When best = null;
      long least = Long.MAX_VALUE;
      for (int y = year - REACH; y <= year + REACH; y++) {
        When candidate = template.in(y);
        if (candidate == null
            || (direction == Direction.PAST && candidate.first().isAfter(last))
            || (direction == Direction.FUTURE && candidate.last().isBefore(first))) {
          continue;
        }
        long distance = distance(candidate, first);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
      return best;
    }

    /** Days between a date and a day, 0 when the date holds the day. */
    private static long distance(When date, LocalDate day) {
      long before = date.first().toEpochDay() - day.toEpochDay();
      long after = day.toEpochDay() - date.last().toEpochDay();
      return Math.max(0, Math.max(before, after));
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      Direction known = direction == null ? Direction.NEAREST : direction;
      return List.of(new Step.Complete(template.pattern(), known));
    }

    @Override
    public Move towards(Direction towards) {
      return direction == null ? new Complete(template, towards) : this;
    }

    @Override
    public boolean lacksDirection() {
      return direction == null;
    }
  }

  /** To a day of the week; the day itself counts in either direction. */
  record Weekday(DayOfWeek day, @Nullable Direction direction) implements Move {
    @Override
    public @Nullable When from(When anchor) {
      if (anchor.grain().compareTo(Grain.WEEK) > 0) {
        return null;
      }
      long start = anchor.first().toEpochDay();
      int own = anchor.first().getDayOfWeek().getValue();
      int ahead = Math.floorMod(day.getValue() - own, 7);
      int step =
          direction == Direction.FUTURE
              ? ahead
              : direction == Direction.PAST
                  ? ahead == 0 ? 0 : ahead - 7
                  : direction == Direction.NEAREST
                      ? ahead > 3 ? ahead - 7 : ahead
                      : day.getValue() - own;
      return new When(Grain.DAY, start + step);
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      return List.of(new Step.Weekday(day, direction == null ? Direction.NEAREST : direction));
    }

    @Override
    public Move towards(Direction towards) {
      return direction == null ? new Weekday(day, towards) : this;
    }

    @Override
    public boolean lacksDirection() {
      return direction == null;
    }
  }

  /** From its first day to the whole month by the moon. */
  record Moon() implements Move {
    @Override
    public @Nullable When from(When anchor) {
      return anchor.grain() == Grain.DAY ? When.moon(anchor.first()) : null;
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      return List.of(new Step.Within(When.DAYS_OF_MOON - 1, Step.Unit.DAY));
    }
  }

  /** To the n-th unit within the date, from 1; negative numbers count from the end. */
  record Nth(int number, Grain unit) implements Move {
    @Override
    public @Nullable When from(When anchor) {
      When start = When.of(unit, number > 0 ? anchor.first() : anchor.last());
      boolean cut = unit == Grain.WEEK && number > 0 && start.first().isBefore(anchor.first());
      long skip = cut && start.first().plusDays(3).isBefore(anchor.first()) ? 1 : 0;
      When found = start.plus(skip + (number > 0 ? number - 1L : number + 1L), unit);
      boolean inside =
          found != null
              && !found.first().isAfter(anchor.last())
              && !found.last().isBefore(anchor.first());
      return inside && unit.compareTo(anchor.grain()) <= 0 ? found : null;
    }

    @Override
    public List<Step> steps(When anchor, When result) {
      int days = (Math.abs(number) - 1) * 7;
      return switch (unit) {
        case WEEK -> {
          // A month's first ISO week is the one that holds its fourth day.
          int day = number > 0 ? days + 4 : -days - 1;
          yield List.of(new Step.Nth(day, Step.Unit.DAY), new Step.Truncate(Step.Unit.WEEK));
        }
        case WEEKEND -> {
          List<Step> steps = new ArrayList<>();
          steps.add(new Step.Nth(number > 0 ? days + 1 : -days - 1, Step.Unit.DAY));
          steps.addAll(WEEKEND);
          yield List.copyOf(steps);
        }
        default -> {
          Step.Unit known = unit.unit();
          yield List.of(known == null ? stated(result) : new Step.Nth(number, known));
        }
      };
    }
  }

  /** A millennium, which no step has. */
  private static Step stated(When result) {
    return new Step.State(Notation.edtf(result));
  }
}
