package dev.dateline.time.grammar;

/** What a token that begins with a digit can be. */
final class Shapes {
  private Shapes() {}

  static Word classify(String text, int start, int end) {
    int at = start;
    int number = 0;
    while (at < end && isDigit(text.charAt(at)) && at - start < 9) {
      number = number * 10 + text.charAt(at) - '0';
      at++;
    }
    int digits = at - start;
    if (at == end) {
      return plain(number, digits, text.charAt(start) == '0');
    }
    char c = text.charAt(at);
    if (isDigit(c)) {
      return Word.UNKNOWN;
    }
    if (c == 'T' && digits == 2) {
      return dayAndClock(text, number, at + 1, end);
    }
    if (c == ':') {
      return clock(text, number, digits, at + 1, end);
    }
    if (c == ',') {
      return grouped(text, start, end);
    }
    if (c == '.') {
      return decimal(text, start, at + 1, end);
    }
    return suffixed(text.substring(at, end), number, digits);
  }

  /** Whether it is "FY" with two or four digits. */
  static boolean isFiscalYear(String text, int start, int end) {
    boolean fits = (end - start == 4 || end - start == 6) && text.startsWith("FY", start);
    for (int at = start + 2; fits && at < end; at++) {
      fits = isDigit(text.charAt(at));
    }
    return fits;
  }

  /** The year of a token that {@link #isFiscalYear}: those of two digits are of this century. */
  static Word fiscalYear(String text, int start, int end) {
    int digits = Integer.parseInt(text, start + 2, end, 10);
    int year = end - start == 4 ? 2000 + digits : digits;
    return Word.UNKNOWN.with(Terminal.FISCAL_YEAR, year, false);
  }

  private static Word plain(int number, int digits, boolean leadingZero) {
    Word word = leadingZero && digits > 2 ? Word.UNKNOWN : number(number);
    if (digits <= 2) {
      word = word.with(Terminal.TWO_DIGITS, number, false);
      if (number >= 1 && number <= 31) {
        word = word.with(Terminal.DAY, number, false);
      }
      if (number <= 24) {
        word = word.with(Terminal.HOUR, number, false);
      }
    }
    if (digits <= 4 && !leadingZero) {
      word = word.with(Terminal.PLAIN, number, false);
    }
    if (digits == 4 && number / 100 < 24 && number % 100 < 60) {
      word = word.with(Terminal.FOUR_FIGURES, number / 100 * 60 + number % 100, false);
    }
    if (digits == 4 && number >= 1000 && number < 2200) {
      word = word.with(Terminal.YEAR, number, false);
    }
    return word;
  }

  private static Word number(double value) {
    return Word.UNKNOWN.with(Terminal.NUMBER, value, false);
  }

  private static Word clock(String text, int hour, int digits, int at, int end) {
    boolean fits = digits <= 2 && hour <= 24 && (end - at == 2 || end - at == 5);
    if (!fits || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return Word.UNKNOWN;
    }
    int minute = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    return minute < 60
        ? Word.UNKNOWN.with(Terminal.CLOCK, hour * 60 + minute, false)
        : Word.UNKNOWN;
  }

  /** 12T09:00 and 12T09:00:30Z, as ISO 8601 joins the day to the time. */
  private static Word dayAndClock(String text, int day, int at, int end) {
    int last = text.charAt(end - 1) == 'Z' ? end - 1 : end;
    int point = text.indexOf('.', at);
    int whole = point < 0 || point > last ? last : point;
    boolean fits =
        at + 2 < whole && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1)) && day <= 31;
    if (!fits || text.charAt(at + 2) != ':') {
      return Word.UNKNOWN;
    }
    int hour = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    Word time = clock(text, hour, 2, at + 3, whole);
    double minutes = day * 1440.0 + (time.kinds() == 0 ? 0 : time.value(Terminal.CLOCK));
    return time.kinds() == 0 ? time : Word.UNKNOWN.with(Terminal.DAY_CLOCK, minutes, false);
  }

  private static Word grouped(String text, int start, int end) {
    long value = 0;
    int sinceComma = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',' && (sinceComma == -1 || sinceComma == 3)) {
        sinceComma = 0;
      } else if (isDigit(c) && i - start < 16) {
        value = value * 10 + c - '0';
        sinceComma = sinceComma < 0 ? sinceComma : sinceComma + 1;
      } else {
        return Word.UNKNOWN;
      }
    }
    return sinceComma == 3 ? number(value) : Word.UNKNOWN;
  }

  private static Word decimal(String text, int start, int fraction, int end) {
    for (int i = fraction; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return text.charAt(i) == '.' ? dotted(text, start, fraction, i + 1, end) : Word.UNKNOWN;
      }
    }
    return end - start > 12 ? Word.UNKNOWN : number(Double.parseDouble(text.substring(start, end)));
  }

  /** Three groups of figures, of one or two, one or two, and four. */
  private static Word dotted(String text, int day, int month, int year, int end) {
    boolean fits = month - day <= 3 && year - month <= 3 && end - year == 4;
    for (int i = year; fits && i < end; i++) {
      fits = isDigit(text.charAt(i));
    }
    if (!fits) {
      return Word.UNKNOWN;
    }
    int figures =
        Integer.parseInt(text, year, end, 10) * 10_000
            + Integer.parseInt(text, month, year - 1, 10) * 100
            + Integer.parseInt(text, day, month - 1, 10);
    return Word.UNKNOWN.with(Terminal.DOTTED_DATE, figures, false);
  }

  private static Word suffixed(String suffix, int number, int digits) {
    switch (suffix) {
      case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
        Word ordinal = Word.UNKNOWN.with(Terminal.ORDINAL, number, false);
        return number >= 1 && number <= 31 ? ordinal.with(Terminal.DAY, number, false) : ordinal;
      case "s":
        boolean decade = number % 10 == 0 && digits <= 4 && number >= 10 && number < 2200;
        return decade ? Word.UNKNOWN.with(Terminal.DECADE, number, false) : Word.UNKNOWN;
      case "am", "AM", "a", "pm", "PM", "p":
        boolean hour = number >= 1 && number <= 12 && suffix.length() == 2;
        int noon = Character.toLowerCase(suffix.charAt(0)) == 'p' ? 12 : 0;
        return hour
            ? Word.UNKNOWN.with(Terminal.CLOCK, (number % 12 + noon) * 60, false)
            : Word.UNKNOWN;
      case "½":
        return number(number + 0.5);
      default:
        return Word.UNKNOWN;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
