package dev.dateline.model.edtf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF text from left to right; every failure names the position it was noticed at. */
final class EdtfParser {
  private static final String QUALIFIERS = "?~%";

  private final String input;
  private int at;

  EdtfParser(String input) {
    this.input = input;
  }

  Edtf parse() {
    Edtf date;
    if (accept("[")) {
      date = oneOf();
    } else if (input.indexOf('/') >= 0) {
      date = interval();
    } else {
      date = single(true);
    }
    if (at < input.length()) {
      throw expected("the end of the date");
    }
    return date;
  }

  private Interval interval() {
    Endpoint start = endpoint("/");
    require("/");
    int endsAt = at;
    Endpoint end = endpoint("");
    if (!(start instanceof Endpoint.Known) && !(end instanceof Endpoint.Known)) {
      throw expected(endsAt, "a date, as the other end has none");
    }
    return ordered(endsAt, () -> new Interval(start, end));
  }

  private Endpoint endpoint(String terminator) {
    if (accept("..")) {
      return Endpoint.OPEN;
    }
    boolean empty = terminator.isEmpty() ? at == input.length() : input.startsWith(terminator, at);
    return empty ? Endpoint.UNKNOWN : new Endpoint.Known(single(false));
  }

  private OneOf oneOf() {
    List<OneOf.Choice> choices = new ArrayList<>();
    do {
      choices.add(choice(choices.isEmpty()));
    } while (accept(","));
    require("]");
    return new OneOf(choices);
  }

  private OneOf.Choice choice(boolean first) {
    if (first && accept("..")) {
      return new OneOf.Choice(null, single(false));
    }
    Single from = single(false);
    if (!accept("..")) {
      return OneOf.Choice.of(from);
    }
    if (input.startsWith("]", at)) {
      return new OneOf.Choice(from, null);
    }
    int endsAt = at;
    Single to = single(false);
    return ordered(endsAt, () -> new OneOf.Choice(from, to));
  }

  /** The value types refuse a range that runs backwards; here it gets its position. */
  private <T> T ordered(int endsAt, Supplier<T> range) {
    try {
      return range.get();
    } catch (IllegalArgumentException runsBackwards) {
      throw new EdtfParseException(
          input, endsAt, "an end that is not before the start", DateFault.BACKWARDS);
    }
  }

  private Single single(boolean timeAllowed) {
    return accept("Y") ? longYear() : calendarDate(timeAllowed);
  }

  private LongYear longYear() {
    int start = at;
    boolean negative = accept("-");
    int digitsAt = at;
    while (at < input.length() && isDigit(input.charAt(at))) {
      at++;
    }
    String digits = input.substring(digitsAt, at);
    if (digits.length() < 5 || digits.startsWith("0")) {
      throw expected(digitsAt, "a year of at least five digits, the first not 0");
    }
    if (digits.length() > 17 || Long.parseLong(digits) > CivilDay.MAX_YEAR) {
      throw expected(start, "a year within " + CivilDay.MAX_YEAR + " of 0");
    }
    long year = Long.parseLong(digits);
    return new LongYear(negative ? -year : year, qualifier());
  }

  private Single calendarDate(boolean timeAllowed) {
    int yearAt = at;
    DatePart year = part(4, "a year of four digits or X");
    if (year.digits().equals("-0000")) {
      throw expected(yearAt, "a year: there is no -0000");
    }
    boolean yearIsPlain = at - yearAt == year.digits().length() && !year.isUnspecified();
    Qualifier doubt = qualifier();
    year = year.qualified(doubt);
    if (!accept("-")) {
      return new CalendarDate(year, null, null);
    }

    int monthAt = at;
    DatePart month = part(2, "a month of two digits or X");
    if (yearIsPlain && doubt == Qualifier.NONE && at - monthAt == 2) {
      Season.Part season = Season.Part.ofCode(month.digits());
      if (season != null) {
        return new Season(year.min(), season, qualifier());
      }
    }
    requireExists(year, month, null, monthAt, "a month from 01 to 12");
    doubt = qualifier();
    year = year.qualified(doubt);
    month = month.qualified(doubt);
    if (!accept("-")) {
      return new CalendarDate(year, month, null);
    }

    int dayAt = at;
    DatePart day = part(2, "a day of two digits or X");
    requireExists(
        year, month, day, dayAt, "a day that " + year.digits() + "-" + month.digits() + " has");
    doubt = qualifier();
    CalendarDate date =
        new CalendarDate(year.qualified(doubt), month.qualified(doubt), day.qualified(doubt));
    return timeAllowed && date.isExact() && accept("T") ? dateTime(date) : date;
  }

  private void requireExists(
      DatePart year, DatePart month, @Nullable DatePart day, int position, String what) {
    if (CalendarDate.firstDay(year, month, day) == null) {
      throw new EdtfParseException(
          input, position, what, day == null ? DateFault.NOT_A_DATE : DateFault.NO_SUCH_DAY);
    }
  }

  /** The digits of a part, with the qualifier before them. */
  private DatePart part(int size, String what) {
    Qualifier doubt = qualifier();
    int start = at;
    if (size == 4) {
      accept("-");
    }
    for (int i = 0; i < size; i++) {
      if (at == input.length() || (!isDigit(input.charAt(at)) && input.charAt(at) != 'X')) {
        throw expected(what);
      }
      at++;
    }
    return new DatePart(input.substring(start, at), doubt);
  }

  private DateTime dateTime(CalendarDate date) {
    int hour = twoDigits(23, "an hour from 00 to 23");
    require(":");
    int minute = twoDigits(59, "a minute from 00 to 59");
    Integer second = accept(":") ? (Integer) twoDigits(59, "a second from 00 to 59") : null;
    long day = Objects.requireNonNull(date.bounds().earliest());
    return new DateTime(LocalDate.ofEpochDay(day), new TimeOfDay(hour, minute, second), offset());
  }

  private @Nullable ZoneOffset offset() {
    if (accept("Z")) {
      return ZoneOffset.UTC;
    }
    int sign = accept("+") ? 1 : accept("-") ? -1 : 0;
    if (sign == 0) {
      return null;
    }
    int hours = twoDigits(17, "an offset from 00 to 17 hours");
    int minutes = accept(":") ? twoDigits(59, "an offset's minutes from 00 to 59") : 0;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private int twoDigits(int max, String what) {
    int start = at;
    int value = 0;
    while (at < start + 2) {
      if (at == input.length() || !isDigit(input.charAt(at))) {
        throw expected(what);
      }
      value = 10 * value + input.charAt(at++) - '0';
    }
    if (value > max) {
      throw expected(start, what);
    }
    return value;
  }

  private Qualifier qualifier() {
    boolean present = at < input.length() && QUALIFIERS.indexOf(input.charAt(at)) >= 0;
    return present ? Qualifier.ofSymbol(input.substring(at, ++at)) : Qualifier.NONE;
  }

  private boolean accept(String token) {
    boolean present = input.startsWith(token, at);
    at += present ? token.length() : 0;
    return present;
  }

  private void require(String token) {
    if (!accept(token)) {
      throw expected("\"" + token + "\"");
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private EdtfParseException expected(String what) {
    return expected(at, what);
  }

  private EdtfParseException expected(int position, String what) {
    return new EdtfParseException(input, position, what, DateFault.NOT_A_DATE);
  }
}
