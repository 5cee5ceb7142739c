package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Part;
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
      case "START" -> divides ? new Step.Portion(Part.EARLY) : null;
      case "MID" -> divides ? new Step.Portion(Part.MIDDLE) : null;
      case "END" -> divides ? new Step.Portion(Part.LATE) : null;
      case "FIRST_HALF" -> divides ? new Step.Portion(Part.FIRST_HALF) : null;
      case "SECOND_HALF" -> divides ? new Step.Portion(Part.SECOND_HALF) : null;
      default -> new Step.Qualify("~");
    };
  }

  /** TIMEX3 has no halves: the nearest that it has. */
  static @Nullable String timex(@Nullable String mod) {
    return mod == null
        ? null
        : switch (mod) {
          case "FIRST_HALF" -> "START";
          case "SECOND_HALF" -> "END";
          default -> mod;
        };
  }
}
