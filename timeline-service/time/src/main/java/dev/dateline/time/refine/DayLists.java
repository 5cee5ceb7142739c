package dev.dateline.time.refine;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** "June 12, 13 and 14", "12, 13 and 14 June": every day of a list that is closed by "and". */
final class DayLists implements Refiner {
  private static final int LONGEST = 10;

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading whole = readings.get(i);
      int floor = refined.isEmpty() ? 0 : refined.get(refined.size() - 1).to();
      Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
      List<Reading> before = before(words, whole, floor);
      refined.addAll(before);
      Reading reading =
          before.isEmpty() ? whole : whole.meaning(SameMonth.ofYearBefore(whole.meaning()));
      List<Reading> after = after(words, reading, next == null ? words.size() : next.from());
      Reading last = after.isEmpty() ? reading : after.get(after.size() - 1);
      When year = after.isEmpty() || next == null ? null : SameMonth.yearBehind(words, last, next);
      if (year == null || next == null) {
        refined.add(reading);
        refined.addAll(after);
      } else {
        refined.add(reading.meaning(SameMonth.in(year, reading.meaning())));
        for (Reading day : after) {
          Reading dated = day.equals(last) ? day.over(day.from(), next.to()) : day;
          refined.add(dated.meaning(SameMonth.in(year, day.meaning())));
        }
        i++;
      }
    }
    return refined;
  }

  /**
   * The 12 and 13 of "12, 13 and 14 June", the 12 of "on 12 or on 13 June": the first finds the
   * year, the rest have it too.
   */
  private static List<Reading> before(Words words, Reading reading, int floor) {
    LinkedList<Reading> days = new LinkedList<>();
    boolean again = words.says(reading.from() - 1, "on") && words.says(reading.from() - 4, "on");
    int at = reading.from() - (again ? 3 : 2);
    int following = words.is(reading.from(), Terminal.DAY) ? day(words, reading.from()) : 0;
    boolean closed = words.says(at + 1, "and", "or", "&");
    while (closed && at >= floor && days.size() < LONGEST && words.is(at, Terminal.DAY)) {
      Meaning meaning =
          day(words, at) < following ? SameMonth.withDay(reading.meaning(), day(words, at)) : null;
      if (meaning == null) {
        break;
      }
      days.replaceAll(day -> day.meaning(SameMonth.ofYearBefore(day.meaning())));
      days.addFirst(Reading.of(at, at + 1, "list.day-before", meaning));
      following = day(words, at);
      closed = words.says(at - 1, ",");
      at -= 2;
    }
    return days;
  }

  /** The 13 and 14 of "June 12, 13 and 14". */
  private static List<Reading> after(Words words, Reading reading, int ceiling) {
    List<Reading> days = new ArrayList<>();
    int at = reading.to();
    int last = words.is(at - 1, Terminal.DAY) ? day(words, at - 1) : Integer.MAX_VALUE;
    while (at + 1 < ceiling && days.size() < LONGEST) {
      boolean comma = words.says(at, ",");
      boolean closing = words.says(at + (comma ? 1 : 0), "and", "or", "&");
      int day = at + (comma ? 1 : 0) + (closing ? 1 : 0);
      boolean fits =
          (comma || closing)
              && day < ceiling
              && words.is(day, Terminal.DAY)
              && day(words, day) > last;
      Meaning meaning = fits ? SameMonth.withDay(reading.meaning(), day(words, day)) : null;
      if (meaning == null) {
        return List.of();
      }
      days.add(Reading.of(day, day + 1, "list.day-after", SameMonth.ofYearBefore(meaning)));
      if (closing) {
        boolean attribute =
            words.says(reading.from() - 1, "the", "a", "its", "their", "his", "her");
        return attribute || endsThere(words, day + 1) ? days : List.of();
      }
      last = day(words, day);
      at = day + 1;
    }
    return List.of();
  }

  private static int day(Words words, int at) {
    return (int) words.value(at, Terminal.DAY);
  }

  /** "On June 12 and 13 people came": the 13 counts what follows. */
  private static boolean endsThere(Words words, int at) {
    return at >= words.size()
        || !Character.isLetterOrDigit(words.text().text().charAt(words.text().start(at)))
        || words.is(at, Terminal.TENSE)
        || words.says(
            at, "in", "at", "by", "when", "to", "with", "for", "as", "but", "before", "after",
            "that", "which", "are", "is", "from", "on", "during", "under", "while", "and", "the");
  }
}
