package dev.dateline.timeline.date;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.IllegalRangeException;
import dev.dateline.timeline.api.ProblemException;
import org.jspecify.annotations.Nullable;

/** The query parameters {@code from} and {@code to}. */
public final class DateParameter {
  private static final int MAX_LENGTH = 100;

  private DateParameter() {}

  /**
   * The range between two EDTF dates; null or blank is open.
   *
   * @throws ProblemException 400 naming the parameter and what is wrong with it
   */
  public static DayRange range(@Nullable String from, @Nullable String to) {
    Edtf first = parse("from", from);
    Edtf last = parse("to", to);
    try {
      return DayRange.between(first, last);
    } catch (IllegalRangeException e) {
      throw ProblemException.parameter(e.parameter(), e.reason());
    }
  }

  private static @Nullable Edtf parse(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > MAX_LENGTH) {
      throw ProblemException.parameter(name, "must have at most " + MAX_LENGTH + " characters");
    }
    try {
      return Edtf.parse(value.strip());
    } catch (EdtfParseException e) {
      throw ProblemException.parameter(name, explain(e));
    }
  }

  /** What is wrong with a text that is no EDTF, to be read after the parameter's name. */
  static String explain(EdtfParseException e) {
    return explain(e.expected(), e.position());
  }

  static String explain(String expected, int position) {
    return "is not a date: expected " + expected + " at position " + position;
  }
}
