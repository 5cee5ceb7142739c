package dev.dateline.model.derivation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes at most once a year, as the template of {@link Step.Complete} writes it: {@code
 * XXXX-06-12}; {@code XXXX-03-01 FRIDAY} in the years where 1 March is a Friday; {@code
 * XXXX-11-22.. THURSDAY} for the first Thursday from 22 November on, Thanksgiving; {@code
 * XXXX-EASTER} and {@code XXXX-GOOD_FRIDAY}.
 */
public final class YearlyDay {
  private static final String WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining("|"));

  private static final Pattern FORM =
      Pattern.compile(
          "XXXX-(?:(?<feast>EASTER|GOOD_FRIDAY)"
              + "|(?<month>\\d\\d)-(?<day>\\d\\d)(?:(?<from>\\.\\.)? (?<weekday>"
              + WEEKDAYS
              + "))?)");
  private static final int WEEK = 7;

  private final @Nullable String feast;
  private final int month;
  private final int day;
  private final @Nullable DayOfWeek weekday;
  private final boolean isFirstFromThere;

  private YearlyDay(Matcher form) {
    feast = form.group("feast");
    month = feast == null ? Integer.parseInt(form.group("month")) : 0;
    day = feast == null ? Integer.parseInt(form.group("day")) : 0;
    String name = form.group("weekday");
    weekday = name == null ? null : DayOfWeek.valueOf(name);
    isFirstFromThere = form.group("from") != null;
  }

  /** Empty when the template is of another kind, such as {@code XXXX-06}. */
  public static Optional<YearlyDay> parse(String template) {
    Matcher form = FORM.matcher(template);
    return form.matches() ? Optional.of(new YearlyDay(form)) : Optional.empty();
  }

  /** The day in a year, Gregorian, astronomical; empty when that year has none. */
  public Optional<LocalDate> in(int year) {
    if (feast != null) {
      LocalDate easter = easter(year);
      return Optional.of(feast.equals("EASTER") ? easter : easter.minusDays(2));
    }
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException neverWas) {
      return Optional.empty();
    }
    if (weekday != null && isFirstFromThere) {
      return Optional.of(date.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    return weekday == null || date.getDayOfWeek() == weekday ? Optional.of(date) : Optional.empty();
  }

  /** "12 June", "Friday, 1 March", "Thursday of 22 to 28 November", "Easter", "Good Friday". */
  String words() {
    if (feast != null) {
      return feast.equals("EASTER") ? "Easter" : "Good Friday";
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (weekday == null) {
      return day + " " + name;
    }
    return isFirstFromThere
        ? StepWords.name(weekday) + " of " + day + " to " + (day + WEEK - 1) + " " + name
        : StepWords.name(weekday) + ", " + day + " " + name;
  }

  /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int g = (8 * b + 13) / 25;
    int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
    int m = (a + 11 * h) / 319;
    int r = Math.floorMod(2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32, 7);
    int easterMonth = (h - m + r + 90) / 25;
    int easterDay = (h - m + r + easterMonth + 19) % 32;
    return LocalDate.of(year, easterMonth, easterDay);
  }
}
