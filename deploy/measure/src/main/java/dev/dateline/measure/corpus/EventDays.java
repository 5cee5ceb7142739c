package dev.dateline.measure.corpus;

import dev.dateline.model.edtf.DayBounds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event-time notation of Reimers et al.: a day, {@code afterD}, {@code beforeE} or {@code
 * afterDbeforeE}. {@code after} and {@code before} take their day in.
 */
final class EventDays {
  private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
  private static final Pattern BOUNDED =
      Pattern.compile("(?:after" + DAY + ")?(?:before" + DAY + ")?");

  private EventDays() {}

  /** Empty when the notation says something else, or nothing. */
  static Optional<DayBounds> read(String notation) {
    if (notation.matches(DAY)) {
      return Optional.of(DayBounds.ofDay(LocalDate.parse(notation).toEpochDay()));
    }
    Matcher bounded = BOUNDED.matcher(notation);
    if (notation.isEmpty() || !bounded.matches()) {
      return Optional.empty();
    }
    Long first = day(bounded.group(1));
    Long last = day(bounded.group(2));
    if (first != null && last != null && first > last) {
      return Optional.empty();
    }
    return Optional.of(new DayBounds(first, last == null ? null : last + 1));
  }

  private static @Nullable Long day(@Nullable String text) {
    return text == null ? null : Long.valueOf(LocalDate.parse(text).toEpochDay());
  }
}
