package dev.dateline.model.derivation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
 * XXXX-EASTER} and {@code XXXX-GOOD_FRIDAY}; {@code XXXX-HIJRI-10-01} for the first of Shawwal, Eid
 * al-Fitr, as the Umm al-Qura calendar computes it from 1883 to 2173 (where the moon is watched it
 * can be a day off). Of two in one year, as in 2000, it is the first.
 */
public final class YearlyDay {
  private static final String WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining("|"));

  private static final Pattern FORM =
      Pattern.compile(
          "XXXX-(?:(?<feast>EASTER|GOOD_FRIDAY)"
              + "|HIJRI-(?<moon>\\d\\d)-(?<moonDay>\\d\\d)"
              + "|(?<month>\\d\\d)-(?<day>\\d\\d)(?:(?<from>\\.\\.)? (?<weekday>"
              + WEEKDAYS
              + "))?)");
  private static final int WEEK = 7;

  /** The months of the Islamic calendar. */
  private static final List<String> MOONS =
      List.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Thani",
          "Jumada al-Awwal",
          "Jumada al-Thani",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qadah",
          "Dhu al-Hijjah");

  private final @Nullable String feast;
  private final int moon;
  private final int month;
  private final int day;
  private final @Nullable DayOfWeek weekday;
  private final boolean isFirstFromThere;

  private YearlyDay(Matcher form) {
    feast = form.group("feast");
    moon = number(form, "moon");
    month = number(form, "month");
    day = number(form, moon == 0 ? "day" : "moonDay");
    String name = form.group("weekday");
    weekday = name == null ? null : DayOfWeek.valueOf(name);
    isFirstFromThere = form.group("from") != null;
  }

  private static int number(Matcher form, String group) {
    String digits = form.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Empty when the template is of another kind, such as {@code XXXX-06}. */
  public static Optional<YearlyDay> parse(String template) {
    Matcher form = FORM.matcher(template);
    boolean fits = form.matches() && number(form, "moon") <= MOONS.size();
    return fits ? Optional.of(new YearlyDay(form)) : Optional.empty();
  }

  /** The weekday that the day has to be; empty where it may be any, or sets the day itself. */
  Optional<DayOfWeek> weekday() {
    return isFirstFromThere ? Optional.empty() : Optional.ofNullable(weekday);
  }

  /** The day in a year, Gregorian, astronomical; empty when that year has none. */
  public Optional<LocalDate> in(int year) {
    if (feast != null) {
      LocalDate easter = easter(year);
      return Optional.of(feast.equals("EASTER") ? easter : easter.minusDays(2));
    }
    LocalDate date;
    try {
      if (moon != 0) {
        return moonDay(year);
      }
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException neverWas) {
      return Optional.empty();
    }
    if (weekday != null && isFirstFromThere) {
      return Optional.of(date.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    return weekday == null || date.getDayOfWeek() == weekday ? Optional.of(date) : Optional.empty();
  }

  /** The Islamic year is eleven days shorter, so that one of two begins each search. */
  private Optional<LocalDate> moonDay(int year) {
    int begun = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    return Stream.of(begun, begun + 1)
        .map(lunar -> LocalDate.from(HijrahChronology.INSTANCE.date(lunar, moon, day)))
        .filter(date -> date.getYear() == year)
        .findFirst();
  }

  /**
   * "12 June", "Friday, 1 March", "Thursday of 22 to 28 November", "Easter", "Good Friday", "1
   * Shawwal".
   */
  String words() {
    if (feast != null) {
      return feast.equals("EASTER") ? "Easter" : "Good Friday";
    }
    if (moon != 0) {
      return day + " " + MOONS.get(moon - 1);
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
