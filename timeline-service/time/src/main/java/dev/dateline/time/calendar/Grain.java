package dev.dateline.time.calendar;

import dev.dateline.model.derivation.Step;
import org.jspecify.annotations.Nullable;

/** Calendar units, the finest first. */
public enum Grain {
  SECOND("T", "S", null),
  MINUTE("T", "M", null),
  HOUR("T", "H", null),
  DAY("", "D", Step.Unit.DAY),
  WEEKEND("", "WE", null),
  WEEK("", "W", Step.Unit.WEEK),
  /** A month by the moon, thirty days from its first. */
  MOON("", "", null),
  MONTH("", "M", Step.Unit.MONTH),
  QUARTER("", "Q", Step.Unit.QUARTER),
  SEASON("", "S", Step.Unit.SEASON),
  HALF("", "H", null),
  YEAR("", "Y", Step.Unit.YEAR),
  DECADE("", "DE", Step.Unit.DECADE),
  CENTURY("", "CE", Step.Unit.CENTURY),
  MILLENNIUM("", "ML", null);

  private final String prefix;
  private final String letter;
  private final Step.@Nullable Unit unit;

  Grain(String prefix, String letter, Step.@Nullable Unit unit) {
    this.prefix = prefix;
    this.letter = letter;
    this.unit = unit;
  }

  /** As in a TIMEX3 duration, after the "P": {@code Y}, {@code T..H}. */
  public String duration(String amount) {
    return prefix + amount + letter;
  }

  /** The unit of derivations; null for those that none has. */
  public Step.@Nullable Unit unit() {
    return unit;
  }

  /** Whether this unit is shorter than a day. */
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The unit at a position, as the word list writes it. */
  public static Grain at(int position) {
    return values()[position];
  }
}
