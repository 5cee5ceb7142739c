package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Third;
import dev.dateline.time.calendar.Grain;
import org.jspecify.annotations.Nullable;

/** What a TIMEX3 modifier does to a date. */
final class Modified {
  private Modified() {}

  static @Nullable Step step(@Nullable String mod, Grain grain) {
    if (mod == null) {
      return null;
    }
    boolean divides = grain.compareTo(Grain.WEEK) >= 0;
    return switch (mod) {
      case "START" -> divides ? new Step.Portion(Third.EARLY) : null;
      case "MID" -> divides ? new Step.Portion(Third.MIDDLE) : null;
      case "END" -> divides ? new Step.Portion(Third.LATE) : null;
      default -> new Step.Qualify("~");
    };
  }
}
