package dev.dateline.time.resolve;

import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.stream.IntStream;

/** Which dates without a year go on from the date that a text has just told. */
final class Story {
  /** In tokens before the date. */
  private static final int REACH = 6;

  private Story() {}

  /** "<em>In April</em> he married", which goes on from a year that opened the sentence before. */
  static boolean isOfYear(Words words, Reading reading) {
    return reading.meaning() instanceof Counted counted
        && counted.origin() == Origin.CONTEXT
        && counted.moves().size() == 1
        && isOfYear(counted.moves().get(0))
        && !words.says(reading.from() - 1, "last", "this", "next", "since", "until", "by");
  }

  /** "was caught in January <em>and</em> was crushed <em>in November</em>": in the one after it. */
  static boolean goesOn(Words words, Reading reading, Move move) {
    return move instanceof Move.Complete complete
        && complete.template() instanceof Template.Month
        && words.says(reading.from() - 1, "in")
        && IntStream.range(reading.from() - REACH, reading.from())
            .anyMatch(at -> words.says(at, "and", ","));
  }

  private static boolean isOfYear(Move move) {
    return move instanceof Move.Complete complete
        && (complete.template() instanceof Template.Month
            || complete.template() instanceof Template.MonthDay);
  }
}
