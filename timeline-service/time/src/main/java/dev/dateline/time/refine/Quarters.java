package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** "the quarter ended Sept. 30" is the calendar quarter that holds most of those three months. */
final class Quarters implements Refiner {
  private static final int HALF_A_QUARTER = -45;

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
      boolean ended =
          next != null
              && next.from() == reading.to() + 1
              && words.says(reading.to(), "ended", "ending")
              && isUnnamed(reading);
      refined.add(ended && next != null ? reading.meaning(before(reading, next)) : reading);
    }
    return refined;
  }

  private static boolean isUnnamed(Reading reading) {
    return reading.meaning() instanceof Counted counted
        && counted.origin() == Origin.PERIOD
        && counted.moves().isEmpty();
  }

  private static Meaning before(Reading quarter, Reading end) {
    if (end.meaning() instanceof Stated stated && stated.when().grain() == Grain.DAY) {
      When middle = stated.when().plus(HALF_A_QUARTER, Grain.DAY);
      return middle == null ? quarter.meaning() : new Stated(middle.at(Grain.QUARTER));
    }
    if (!(end.meaning() instanceof Counted counted) || !endsInDay(counted)) {
      return quarter.meaning();
    }
    List<Move> moves = new ArrayList<>(counted.moves());
    moves.add(new Move.Shift(HALF_A_QUARTER, Grain.DAY));
    moves.add(new Move.Truncate(Grain.QUARTER));
    return new Counted(counted.origin(), moves);
  }

  private static boolean endsInDay(Counted counted) {
    return counted.moves().size() == 1
        && counted.moves().get(0) instanceof Move.Complete complete
        && complete.template().isEdtf()
        && complete.template().pattern().length() > "XXXX-12".length();
  }
}
