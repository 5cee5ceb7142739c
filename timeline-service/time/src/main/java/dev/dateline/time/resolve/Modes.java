package dev.dateline.time.resolve;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells news from narratives by how their dates are written. */
final class Modes {
  private static final int FEW = 5;
  private static final int FEW_UNDATED = 2;
  private static final int OFTEN = 10;

  private Modes() {}

  /**
   * A narrative states the years of the past and hardly ever says "yesterday". A text of which
   * nobody knows when it was published needs fewer years: its other dates have nothing else to go
   * by.
   */
  static boolean isNarrative(List<Reading> readings, @Nullable When publication) {
    int stated = 0;
    int deictic = 0;
    for (Reading reading : readings) {
      if (reading.meaning() instanceof Stated date) {
        boolean past =
            publication == null || date.when().last().isBefore(publication.first().minusYears(1));
        stated += past ? 1 : 0;
      } else if (publication == null
          && reading.meaning() instanceof Counted counted
          && counted.origin() == Origin.MENTION) {
        stated++; // "two days later" goes on with a story
      } else if (reading.meaning() instanceof Counted counted
          && (counted.origin() == Origin.PUBLICATION || reading.rule().equals("date.weekday"))) {
        deictic++;
      }
    }
    return stated >= (publication == null ? FEW_UNDATED : FEW) && stated > OFTEN * deictic;
  }
}
