package dev.dateline.time.resolve;

import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeContext.Mode;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.List;

/** Resolves all readings of a text against its context. */
public final class Reader {
  private Reader() {}

  /** The expressions in the order of the readings. */
  public static List<TimeExpression> resolve(
      Words words, List<Reading> readings, TimeContext context) {
    When publication = Publications.when(context.publication());
    boolean narrative =
        context.mode() == Mode.AUTO
            ? Modes.isNarrative(readings, publication)
            : context.mode() == Mode.NARRATIVE;
    Resolver resolver = new Resolver(words, new Scene(context, publication, narrative));
    return readings.stream().map(resolver::resolve).toList();
  }
}
