package dev.dateline.time.rules;

import dev.dateline.time.grammar.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of English, the most specific family first. */
public final class English {
  private English() {}

  /** The rules in the order in which ties are decided. */
  public static List<Rule> rules() {
    return Stream.of(
            Names.rules(),
            NumericDates.rules(),
            NamedDates.rules(),
            Years.rules(),
            Periods.rules(),
            Weekdays.rules(),
            Deictics.rules(),
            Anaphors.rules(),
            Related.rules(),
            Clocks.rules(),
            Sets.rules(),
            Vagues.rules(),
            Durations.rules())
        .flatMap(List::stream)
        .toList();
  }
}
