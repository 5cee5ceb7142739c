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
      case "EARLIER", "LATER" -> null; // of what, SoFar knows
      case "DOUBT" -> new Step.Qualify("?");
      case "DOUBT_APPROX" -> new Step.Qualify("%");
      default -> new Step.Qualify("~");
    };
  }

  /** TIMEX3 has no halves and no doubts: the nearest that it has. */
  static @Nullable String timex(@Nullable String mod) {
    return mod == null
        ? null
        : switch (mod) {
          case "FIRST_HALF", "EARLIER" -> "START";
          case "SECOND_HALF", "LATER" -> "END";
          case "DOUBT" -> null;
          case "DOUBT_APPROX" -> "APPROX";
          default -> mod;
        };
  }
}
