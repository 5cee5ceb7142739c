package dev.dateline.time.refine;

import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.List;

/** Sets apart what annotators would not call a time expression of its own. */
final class Hints implements Refiner {
  private static final String PREFIX = "hint.";

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    return readings.stream().map(Hints::hint).toList();
  }

  private static Reading hint(Reading reading) {
    if (reading.rule().startsWith(PREFIX)) {
      return reading.asHint().modified("APPROX");
    }
    return reading.meaning() instanceof Meaning.Relation relation
        ? reading.asHint().relatedTo(relation.event())
        : reading;
  }
}
