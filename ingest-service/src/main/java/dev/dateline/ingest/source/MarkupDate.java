package dev.dateline.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they are written in markup: ISO 8601 with or without a time, digits only, RFC 1123, and
 * English words. The day is the one that is written, never shifted by a zone.
 */
final class MarkupDate {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?:[T ].*)?)?)?");

  private static final List<DateTimeFormatter> WORDS =
      List.of(
          english("[EEE, ]d MMM uuuu"),
          english("[EEEE, ]d MMMM uuuu"),
          english("[EEEE, ]MMMM d, uuuu"),
          english("[EEE, ]MMM d, uuuu"));

  /** Nothing on the web is older; what says so is a default of its software, as 1970-01-01 is. */
  private static final int FIRST_YEAR = 1600;

  private MarkupDate() {}

  /** EDTF, as precise as what is written; empty when it is no date that an article can have. */
  static Optional<String> parse(String written) {
    String value = written.strip();
    Matcher iso = ISO.matcher(value);
    Optional<String> date = iso.matches() ? ofIso(iso) : ofWords(value);
    return date.filter(edtf -> !isDefault(edtf));
  }

  private static Optional<String> ofIso(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    try {
      if (iso.group(2) == null) {
        return Optional.of(iso.group(1));
      }
      int month = Integer.parseInt(iso.group(2));
      if (iso.group(3) == null) {
        return Optional.of(YearMonth.of(year, month).toString());
      }
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(iso.group(3))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofWords(String value) {
    String day = value.replaceFirst(",? (at )?\\d{1,2}:\\d{2}.*", "");
    for (DateTimeFormatter words : WORDS) {
      try {
        return Optional.of(LocalDate.parse(day, words).toString());
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static boolean isDefault(String edtf) {
    return edtf.equals("1970-01-01") || Integer.parseInt(edtf.substring(0, 4)) < FIRST_YEAR;
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
