package dev.dateline.time.calendar;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.model.derivation.YearlyDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day with a name, or a month by the moon.
 *
 * @param template the day of every year, as a step of a derivation takes it
 * @param offset days to add to it: 1 for the Monday after Easter
 * @param isMonth whether it lasts the month by the moon that begins on that day
 */
public record Holiday(String template, int offset, boolean isMonth) {
  private static final int FIXED = "XXXX-12-25".length();

  public Holiday {
    if (YearlyDay.parse(template).isEmpty()) {
      throw new IllegalArgumentException("no day of every year: " + template);
    }
  }

  /** Whether it is on the same day of the month every year. */
  boolean isFixed() {
    return template.length() == FIXED && offset == 0;
  }

  /** Whether people may keep it a day earlier or later, by the moon. */
  public boolean isApproximate() {
    return template.startsWith("XXXX-HIJRI");
  }

  /** The day that {@link #template} has in a year, Gregorian; null when it is not known. */
  @Nullable LocalDate base(int year) {
    return YearlyDay.parse(template).flatMap(day -> day.in(year)).orElse(null);
  }

  /** What it is in a year, Gregorian; null when that is not known. */
  public @Nullable When in(int year) {
    LocalDate base = base(year);
    if (base == null) {
      return null;
    }
    return isMonth ? When.moon(base) : When.day(base.plusDays(offset));
  }

  /** The moves to it from another day. */
  public List<Move> moves(@Nullable Direction direction) {
    Move complete = new Move.Complete(new Template.Feast(this), direction);
    if (isMonth) {
      return List.of(complete, new Move.Moon());
    }
    return offset == 0 ? List.of(complete) : List.of(complete, new Move.Shift(offset, Grain.DAY));
  }
}
