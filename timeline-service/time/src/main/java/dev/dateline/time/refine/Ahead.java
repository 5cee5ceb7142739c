package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Lasting;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.util.List;

/** "will be held <em>in two weeks</em>" is a date; "will climb ten peaks in two weeks" is none. */
final class Ahead implements Refiner {
  /** "will not be held in". */
  private static final int REACH = 4;

  private static final int LONGEST = 1000;

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    return readings.stream().map(reading -> dated(words, reading)).toList();
  }

  private static Reading dated(Words words, Reading reading) {
    boolean counted =
        reading.rule().equals("duration.amount")
            && !words.says(reading.to() - 1, "so")
            && reading.meaning() instanceof Lasting lasting
            && lasting.amount() == Math.rint(lasting.amount())
            && lasting.amount() > 0
            && lasting.amount() < LONGEST
            && !lasting.unit().isClock();
    boolean date =
        counted
            && words.says(reading.from() - 1, "in")
            && !words.says(reading.from(), "the", "these", "this")
            && !words.says(reading.to(), "of", "-", "'", "’", "after", "before", "following")
            && isPromised(words, reading.from() - 2);
    return date ? reading.meaning(fromNow((Lasting) reading.meaning())) : reading;
  }

  /** Whether just a verb stands between "will" and a token, that token included. */
  private static boolean isPromised(Words words, int last) {
    int sentence = last < 0 ? -1 : words.text().sentenceOf(last);
    for (int at = last; at > last - REACH && at >= 0; at--) {
      if (words.says(at, "will", "'ll", "’ll", "shall")) {
        return at < last && words.text().sentenceOf(at) == sentence;
      }
      boolean verb = Character.isLowerCase(words.text().word(at).charAt(0));
      if (!verb
          || words.is(at, Terminal.NUMBER)
          || words.says(at, "a", "the", "an", "first", "last", "only", "and", "or", "most")) {
        return false;
      }
    }
    return false;
  }

  private static Counted fromNow(Lasting lasting) {
    Grain unit = lasting.unit();
    Move shift = new Move.Shift((int) lasting.amount(), unit);
    Grain told = unit.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : unit;
    return unit == Grain.DAY
        ? Counted.fromPublication(shift)
        : Counted.fromPublication(new Move.Truncate(told), shift);
  }
}
