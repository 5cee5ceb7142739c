package dev.dateline.model.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One date in English words, with historical years: 1 BCE comes before 1 CE. */
final class EnglishDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> PARTS = List.of("year", "month", "day");

  private EnglishDate() {}

  static String of(Single date) {
    if (date instanceof CalendarDate calendarDate) {
      return calendarDate(calendarDate);
    }
    if (date instanceof Season season) {
      return doubt(season.qualifier()) + season(season.part()) + " " + year(season.year());
    }
    if (date instanceof LongYear longYear) {
      return doubt(longYear.qualifier()) + year(longYear.year());
    }
    return dateTime((DateTime) date);
  }

  private static String dateTime(DateTime dateTime) {
    String day = of(Single.day(dateTime.date()));
    String zone = dateTime.offset() == null ? "" : " UTC" + dateTime.offset();
    return day + ", " + dateTime.time() + (zone.endsWith("Z") ? " UTC" : zone);
  }

  private static String season(Season.Part part) {
    return switch (part) {
      case SPRING -> "spring";
      case SUMMER -> "summer";
      case AUTUMN -> "autumn";
      case WINTER -> "winter";
      case FIRST_QUARTER -> "the first quarter of";
      case SECOND_QUARTER -> "the second quarter of";
      case THIRD_QUARTER -> "the third quarter of";
      case FOURTH_QUARTER -> "the fourth quarter of";
      case FIRST_HALF -> "the first half of";
      case SECOND_HALF -> "the second half of";
    };
  }

  private static String calendarDate(CalendarDate date) {
    String words = unqualified(date);
    Qualifier doubt = date.qualifier();
    boolean shared = date.parts().stream().allMatch(part -> part.qualifier() == doubt);
    if (shared && !words.startsWith("between")) {
      return doubt(doubt) + words;
    }
    String doubts =
        shared
            ? adjective(doubt)
            : IntStream.range(0, date.parts().size())
                .filter(i -> date.parts().get(i).qualifier() != Qualifier.NONE)
                .mapToObj(i -> PARTS.get(i) + " " + adjective(date.parts().get(i).qualifier()))
                .collect(Collectors.joining(", "));
    return doubts.isEmpty() ? words : words + " (" + doubts + ")";
  }

  private static String unqualified(CalendarDate date) {
    String year = year(date.year());
    DatePart month = date.month();
    DatePart day = date.day();
    if (year == null) {
      return stretch(date);
    }
    if (month == null) {
      return year;
    }
    boolean inKnownYear = date.knownYear() != null;
    if (month.isUnknown() && (day == null || day.isUnknown())) {
      return (day == null ? "some month of " : "some day of ") + year;
    }
    if (month.isUnspecified() || (day != null && day.isUnspecified() && !day.isUnknown())) {
      return stretch(date);
    }
    String monthAndYear =
        MONTHS.get(month.min() - 1)
            + (inKnownYear ? " " : date.year().isUnknown() ? " of " : " in ")
            + year;
    if (day == null) {
      return monthAndYear;
    }
    return day.isUnknown() ? "some day of " + monthAndYear : day.min() + " " + monthAndYear;
  }

  /** From the first to the last date that fits, as precise as the parts there are. */
  private static String stretch(CalendarDate date) {
    CivilDay first = date.bounds().first();
    CivilDay last = date.bounds().last();
    return first == null || last == null
        ? "some day of an unknown year"
        : EnglishWords.between(as(date, first), as(date, last));
  }

  private static CalendarDate as(CalendarDate model, CivilDay day) {
    int year = (int) day.year();
    if (model.month() == null) {
      return CalendarDate.of(year);
    }
    return model.day() == null
        ? CalendarDate.of(year, day.month())
        : CalendarDate.of(year, day.month(), day.day());
  }

  static String dayNumber(CalendarDate date) {
    return Integer.toString(Objects.requireNonNull(date.day()).min());
  }

  static String withoutYear(CalendarDate date) {
    String month = MONTHS.get(Objects.requireNonNull(date.month()).min() - 1);
    return date.day() == null ? month : date.day().min() + " " + month;
  }

  /** A year, decade, century or millennium; null where no English word is exactly that. */
  private static @Nullable String year(DatePart year) {
    if (!year.isUnspecified()) {
      return year(year.min());
    }
    if (year.isUnknown()) {
      return "an unknown year";
    }
    String digits = year.digits();
    if (digits.matches("\\d\\d[1-9]X")) {
      return "the " + Integer.parseInt(digits.substring(0, 3)) + "0s";
    }
    if (digits.matches("\\d\\dXX")) {
      return "the " + ordinal(Integer.parseInt(digits.substring(0, 2)) + 1) + " century";
    }
    if (digits.matches("\\dXXX")) {
      return "the " + ordinal(Integer.parseInt(digits.substring(0, 1)) + 1) + " millennium";
    }
    return null;
  }

  private static String year(long astronomical) {
    long year = astronomical > 0 ? astronomical : 1 - astronomical;
    String number = String.format(Locale.ROOT, year > 9999 ? "%,d" : "%d", year);
    if (astronomical <= 0) {
      return number + " BCE";
    }
    // A bare small number would read as a day or an age.
    return year < 1000 ? number + " CE" : number;
  }

  private static String ordinal(int number) {
    int tens = number % 100 / 10;
    String suffix =
        switch (tens == 1 ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + suffix;
  }

  private static String doubt(Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> "";
      case UNCERTAIN -> "possibly ";
      case APPROXIMATE -> "around ";
      case BOTH -> "possibly around ";
    };
  }

  private static String adjective(Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> "";
      case UNCERTAIN -> "uncertain";
      case APPROXIMATE -> "approximate";
      case BOTH -> "uncertain and approximate";
    };
  }
}
