package dev.dateline.time.resolve;

import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeContext.Mode;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import dev.dateline.time.refine.Hints;
import java.util.List;

/** Resolves all readings of a text against its context. */
public final class Reader {
  private Reader() {}

  /**
   * The expressions in the order of the readings; a narrative's "just" is not said of the day on
   * which it was written.
   */
  public static List<TimeExpression> resolve(
      Words words, List<Reading> readings, TimeContext context) {
    When publication = Publications.when(context.publication());
    boolean narrative =
        context.mode() == Mode.AUTO
            ? Modes.isNarrative(readings, publication)
            : context.mode() == Mode.NARRATIVE;
    Resolver resolver = new Resolver(words, new Scene(context, publication, narrative));
    return readings.stream()
        .filter(reading -> !narrative || !reading.rule().startsWith(Hints.PREFIX))
        .map(resolver::resolve)
        .toList();
  }
}
