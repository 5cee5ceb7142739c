package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "the week of May 7", "the weekend of 12-13 May": the week or weekend that holds the day. */
final class WeeksOf implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
      Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
      Meaning unit = unitOf(words, reading);
      if (unit == null) {
        refined.add(reading);
        continue;
      }
      boolean taken = last != null && last.to() == reading.from() - 1;
      if (taken) {
        refined.remove(refined.size() - 1);
      }
      boolean range = next != null && next.from() == reading.to() + 1 && isOtherEnd(reading, next);
      int to = range && next != null ? next.to() : reading.to();
      refined.add(Reading.of(reading.from() - 3, to, reading.rule(), unit));
      i += range ? 1 : 0;
    }
    return refined;
  }

  /** What "the week of" makes of the day behind it. */
  private static @Nullable Meaning unitOf(Words words, Reading day) {
    int unit = day.from() - 2;
    boolean of = words.says(unit + 1, "of", "beginning", "starting", "ending", "ended");
    Grain grain =
        words.says(unit, "week") ? Grain.WEEK : words.says(unit, "weekend") ? Grain.WEEKEND : null;
    return of && grain != null && day.clock() == null && words.says(unit - 1, "the", "that")
        ? holding(day.meaning(), grain)
        : null;
  }

  private static @Nullable Meaning holding(Meaning day, Grain grain) {
    if (day instanceof Stated stated) {
      When when = stated.when();
      return when.grain() == Grain.DAY ? new Stated(when.at(grain)) : null;
    }
    if (!(day instanceof Counted counted) || !SameMonth.isDayOfMonth(counted)) {
      return null;
    }
    List<Move> moves = new ArrayList<>(counted.moves());
    moves.add(new Move.Truncate(grain));
    return new Counted(counted.origin(), moves);
  }

  private static boolean isOtherEnd(Reading first, Reading second) {
    return first.rule().equals("range.first-day") || second.rule().equals("range.second-day");
  }
}
