package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Clock;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins a time of day to its day: "10 p.m. Wednesday", "the night of May 13", "Friday night". */
final class Times implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    for (Reading reading : readings) {
      Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
      Reading joined = last == null ? null : join(words, last, reading);
      if (joined == null) {
        shareDay(words, refined, reading);
        refined.add(reading);
      } else {
        refined.set(refined.size() - 1, joined);
      }
    }
    return refined;
  }

  /** "10:35 a.m. (0735 GMT) Friday": the day of both clocks. */
  private static void shareDay(Words words, List<Reading> refined, Reading day) {
    int size = refined.size();
    if (size < 2 || !isDay(day.meaning())) {
      return;
    }
    Reading zone = refined.get(size - 1);
    int gap = day.from() - zone.to();
    if (gap != 1 && !(gap == 2 && words.says(day.from() - 1, "on"))) {
      return;
    }
    Reading local = refined.get(size - 2);
    boolean bracketed =
        words.says(zone.from() - 1, "(")
            && words.says(zone.to(), ")")
            && local.to() == zone.from() - 1;
    if (bracketed
        && zone.meaning() instanceof Clock there
        && local.meaning() instanceof Clock here) {
      refined.set(size - 1, zone.meaning(day.meaning()).at(there.timex()));
      refined.set(size - 2, local.meaning(day.meaning()).at(here.timex()));
    }
  }

  private static @Nullable Reading join(Words words, Reading first, Reading second) {
    int gap = second.from() - first.to();
    boolean sameSentence =
        words.text().sentenceOf(first.from()) == words.text().sentenceOf(second.from());
    if (gap < 0 || gap > 1 || !sameSentence) {
      return null;
    }
    if (first.meaning() instanceof Clock clock && isDay(second.meaning())) {
      boolean of = words.says(first.to(), "of");
      boolean linked = gap == 0 || of || words.says(first.to(), "on", ",");
      return linked && (of || clock.days() == 0)
          ? second.over(first.from(), second.to()).at(of(clock.timex(), second.clock()))
          : null;
    }
    boolean dated = isDay(first.meaning());
    if (second.meaning() instanceof Clock part && dated && gap == 0 && first.clock() != null) {
      return part.timex().length() == 3 && first.clock().length() > 3
          ? first.over(first.from(), second.to()).at(of(first.clock(), part.timex()))
          : null;
    }
    if (second.meaning() instanceof Clock clock && dated) {
      boolean bare = !words.says(second.from(), "the", "that", "this", "last", "next");
      boolean linked = gap == 0 || (gap == 1 && words.says(first.to(), "at"));
      return bare && linked ? first.over(first.from(), second.to()).at(clock.timex()) : null;
    }
    if (first.meaning() instanceof Clock clock && second.meaning() instanceof Clock other) {
      boolean linked = gap == 0 && other.timex().length() == 3 && clock.timex().length() > 3;
      return linked
          ? second.over(first.from(), second.to()).meaning(new Clock(clock.timex(), other.days()))
          : null;
    }
    return null;
  }

  /** "8 o'clock on Thursday evening" is 20:00. */
  private static String of(String clock, @Nullable String part) {
    boolean late = part != null && (part.equals("TAF") || part.equals("TEV") || part.equals("TNI"));
    boolean twelve = clock.length() > 3 && Integer.parseInt(clock.substring(1, 3)) < 12;
    boolean small = "TNI".equals(part) && clock.compareTo("T05") < 0;
    return late && twelve && !small
        ? "T" + (Integer.parseInt(clock.substring(1, 3)) + 12) + clock.substring(3)
        : clock;
  }

  private static boolean isDay(Meaning meaning) {
    if (meaning instanceof Stated stated) {
      return stated.when().grain() == Grain.DAY;
    }
    if (!(meaning instanceof Counted counted)) {
      return false;
    }
    Move last = counted.last();
    return last instanceof Move.Weekday
        || (last instanceof Move.Complete complete
            && (complete.template() instanceof Template.MonthDay
                || complete.template() instanceof Template.Feast))
        || (last instanceof Move.Shift shift && shift.unit() == Grain.DAY)
        || (last instanceof Move.Truncate truncate && truncate.grain() == Grain.DAY);
  }
}
