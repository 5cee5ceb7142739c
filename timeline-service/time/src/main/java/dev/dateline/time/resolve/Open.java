package dev.dateline.time.resolve;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of dates whose anchor is not known: the places stay open. */
final class Open {
  private Open() {}

  static String timex(@Nullable Move last) {
    if (last instanceof Move.Weekday weekday) {
      return "XXXX-WXX-" + weekday.day().getValue();
    }
    Grain grain =
        last instanceof Move.Shift shift
            ? shift.unit()
            : last instanceof Move.Truncate truncate
                ? truncate.grain()
                : last instanceof Move.Nth nth ? nth.unit() : Grain.YEAR;
    return switch (grain) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR, SEASON, HALF -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
