package dev.dateline.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that lacks its year: each year gives one, or none. */
public sealed interface Template {

  /** Its instance in a year; null when that year has none (29 February). */
  @Nullable When in(int year);

  /** As {@code Step.Complete} takes it, the year left open: {@code XXXX-06-12}. */
  String pattern();

  /** Whether what TIMEX3 writes is EDTF too; a season or a quarter without a year is not. */
  default boolean isEdtf() {
    return false;
  }

  /** TIMEX3 with the year left open. */
  String timex();

  /** "June". */
  record Month(int month) implements Template {
    @Override
    public boolean isEdtf() {
      return true;
    }

    @Override
    public When in(int year) {
      return When.month(year, month);
    }

    @Override
    public String pattern() {
      return "XXXX-" + Notation.two(month);
    }

    @Override
    public String timex() {
      return pattern();
    }
  }

  /** "June 12", "Friday, June 12". */
  record MonthDay(int month, int day, @Nullable DayOfWeek weekday) implements Template {
    public MonthDay(int month, int day) {
      this(month, day, null);
    }

    @Override
    public boolean isEdtf() {
      return true;
    }

    @Override
    public @Nullable When in(int year) {
      When date = When.day(year, month, day);
      boolean fits = date != null && (weekday == null || date.first().getDayOfWeek() == weekday);
      return fits ? date : null;
    }

    @Override
    public String pattern() {
      return weekday == null ? timex() : timex() + " " + weekday.name();
    }

    @Override
    public String timex() {
      return "XXXX-" + Notation.two(month) + "-" + Notation.two(day);
    }
  }

  /** "spring". */
  record Season(int code) implements Template {
    @Override
    public When in(int year) {
      return When.season(year, code);
    }

    @Override
    public String pattern() {
      return "XXXX-" + code;
    }

    @Override
    public String timex() {
      return "XXXX" + Notation.timex(in(2000)).substring(4);
    }
  }

  /** "third quarter", "first half": a numbered part of the year. */
  record Part(Grain grain, int number) implements Template {
    @Override
    public When in(int year) {
      return grain == Grain.HALF ? When.half(year, number) : When.quarter(year, number);
    }

    @Override
    public String pattern() {
      return "XXXX" + Notation.edtf(in(2000)).substring(4);
    }

    @Override
    public String timex() {
      return "XXXX" + Notation.timex(in(2000)).substring(4);
    }
  }

  /** "Thanksgiving". */
  record Feast(Holiday holiday) implements Template {
    @Override
    public @Nullable When in(int year) {
      LocalDate day = holiday.base(year);
      return day == null ? null : When.day(day);
    }

    @Override
    public String pattern() {
      return holiday.template();
    }

    @Override
    public String timex() {
      return holiday.isFixed() ? holiday.template() : "XXXX";
    }
  }
}
