package dev.dateline.model.edtf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Intervals and sets in English words, for {@link Edtf#display()}. */
final class EnglishWords {

  private EnglishWords() {}

  static String of(Edtf date) {
    if (date instanceof Interval interval) {
      return interval(interval);
    }
    return date instanceof OneOf oneOf ? oneOf(oneOf) : EnglishDate.of((Single) date);
  }

  private static String interval(Interval interval) {
    String first = EnglishDate.of(interval.dates().get(0));
    if (!(interval.start() instanceof Endpoint.Known)) {
      return "until " + first + (interval.start() == Endpoint.OPEN ? "" : ", start unknown");
    }
    if (!(interval.end() instanceof Endpoint.Known end)) {
      return "from " + first + (interval.end() == Endpoint.OPEN ? " on" : ", end unknown");
    }
    return "from " + first + " to " + EnglishDate.of(end.date());
  }

  private static String oneOf(OneOf oneOf) {
    List<String> words = oneOf.choices().stream().map(EnglishWords::choice).toList();
    int last = words.size() - 1;
    String before = words.stream().limit(last).collect(Collectors.joining(", "));
    return last == 0 ? words.get(0) : before + " or " + words.get(last);
  }

  private static String choice(OneOf.Choice choice) {
    Single from = choice.from();
    Single to = choice.to();
    if (from != null && to != null) {
      return from.equals(to) ? EnglishDate.of(from) : between(from, to);
    }
    return from != null
        ? bound(from, "after")
        : bound(Objects.requireNonNull(to, "a choice has an end"), "before");
  }

  private static String bound(Single date, String side) {
    boolean aDay = date.precision() == Precision.DAY;
    return (aDay ? "on" : "in") + " or " + side + " " + EnglishDate.of(date);
  }

  /** "between 1 and 22 May 2018": what both ends share is said once. */
  static String between(Single from, Single to) {
    if (!(from instanceof CalendarDate first && to instanceof CalendarDate last)
        || !first.isExact()
        || !last.isExact()) {
      return "between " + EnglishDate.of(from) + " and " + EnglishDate.of(to);
    }
    if (isWeek(first, last)) {
      return "the week of " + EnglishDate.of(first);
    }
    boolean sameYear = first.month() != null && first.year().equals(last.year());
    boolean sameMonth =
        sameYear && first.day() != null && Objects.equals(first.month(), last.month());
    String start =
        sameMonth
            ? EnglishDate.dayNumber(first)
            : sameYear ? EnglishDate.withoutYear(first) : EnglishDate.of(first);
    return "between " + start + " and " + EnglishDate.of(last);
  }

  private static boolean isWeek(CalendarDate first, CalendarDate last) {
    Long start = first.bounds().earliest();
    Long end = last.bounds().latestExclusive();
    return first.day() != null
        && last.day() != null
        && start != null
        && end != null
        && end - start == 7
        && LocalDate.ofEpochDay(start).getDayOfWeek() == DayOfWeek.MONDAY;
  }
}
