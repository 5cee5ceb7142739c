package dev.dateline.timeline.date;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.IllegalRangeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters that bound a range: {@code today} with offsets, EDTF, or else English words. In
 * this order, so that a name of EDTF is never taken for words.
 *
 * @param today the day that is meant by it, and that words such as "last week" are counted from
 */
public record RangeParameter(DateReader reader, LocalDate today) {
  private static final int MAX_LENGTH = 100;

  /** EDTF has no days of years with more digits. */
  private static final int LAST_YEAR = 9_999;

  private static final String OFFSET = "([+-])([0-9]{1,5})([dwmy])";
  private static final Pattern RELATIVE = Pattern.compile("today((?:" + OFFSET + "){0,5})");
  private static final Pattern ONE_OFFSET = Pattern.compile(OFFSET);

  /**
   * The range of the parameters {@code from} and {@code to}, or of {@code range} in their place.
   *
   * @throws ProblemException 400 naming the parameter and what is wrong with it
   */
  public DayRange range(@Nullable String from, @Nullable String to, @Nullable String range) {
    if (range == null || range.isBlank()) {
      return between("from", from, "to", to);
    }
    if (from != null || to != null) {
      throw ProblemException.parameter("range", "cannot be given together with from or to");
    }
    int slash = range.indexOf('/');
    if (slash >= 0) {
      String start = end(range.substring(0, slash));
      return between("range", start, "range", end(range.substring(slash + 1)));
    }
    return between("range", range, "range", range);
  }

  /**
   * The range between two dates under names of their own; null or blank is open.
   *
   * @throws ProblemException 400 naming the parameter and what is wrong with it
   */
  public DayRange between(
      String fromName, @Nullable String from, String toName, @Nullable String to) {
    Edtf first = parse(fromName, from);
    Edtf last = parse(toName, to);
    try {
      return DayRange.between(first, last);
    } catch (IllegalRangeException e) {
      throw ProblemException.parameter(
          e.parameter().equals("from") ? fromName : toName,
          e.reason().replace("\"to\"", "\"" + toName + "\""));
    }
  }

  /** An end of an interval; null for the open one. */
  private static @Nullable String end(String text) {
    if (text.isBlank()) {
      throw ProblemException.parameter("range", "has an unknown end: write .. for an open one");
    }
    return text.strip().equals("..") ? null : text;
  }

  private @Nullable Edtf parse(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > MAX_LENGTH) {
      throw ProblemException.parameter(name, "must have at most " + MAX_LENGTH + " characters");
    }
    String text = value.strip();
    Matcher relative = RELATIVE.matcher(text);
    return relative.matches()
        ? shifted(name, relative.group(1))
        : reader.readParameter(name, text, today);
  }

  private Edtf shifted(String name, String offsets) {
    LocalDate day = today;
    Matcher offset = ONE_OFFSET.matcher(offsets);
    while (offset.find()) {
      long amount = Long.parseLong(offset.group(1) + offset.group(2));
      day =
          switch (offset.group(3)) {
            case "d" -> day.plusDays(amount);
            case "w" -> day.plusWeeks(amount);
            case "m" -> day.plusMonths(amount);
            default -> day.plusYears(amount);
          };
    }
    if (Math.abs(day.getYear()) > LAST_YEAR) {
      throw ProblemException.parameter(name, "leads to a day that is too far away");
    }
    return Edtf.parse(day.toString());
  }
}
