package dev.dateline.time.refine;

import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.List;

/** Takes the readings of a text, in order and apart, and gives better ones, in order and apart. */
@FunctionalInterface
public interface Refiner {
  List<Reading> refine(Words words, List<Reading> readings);

  /** All refiners, in the order in which they build on each other. */
  static List<Refiner> inOrder() {
    return List.of(
        new Quotations(),
        new AncientYears(),
        new DateOrder(),
        new DayLists(),
        new Ranges(),
        new YearBefore(),
        new WeeksOf(),
        new Quarters(),
        new Times(),
        new Modifiers(),
        new Ahead(),
        new Relations(),
        new Hints());
  }
}
