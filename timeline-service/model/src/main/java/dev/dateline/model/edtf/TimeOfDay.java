package dev.dateline.model.edtf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as the text states it.
 *
 * @param hour 0..23
 * @param minute 0..59
 * @param second 0..59; null when the text stops at the minute (read as an extension of EDTF)
 */
public record TimeOfDay(int hour, int minute, @Nullable Integer second) {

  public TimeOfDay {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      throw new IllegalArgumentException("no time of day: " + hour + ":" + minute);
    }
    if (second != null && (second < 0 || second > 59)) {
      throw new IllegalArgumentException("no second: " + second);
    }
  }

  @Override
  public String toString() {
    return second == null
        ? String.format(Locale.ROOT, "%02d:%02d", hour, minute)
        : String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second);
  }
}
