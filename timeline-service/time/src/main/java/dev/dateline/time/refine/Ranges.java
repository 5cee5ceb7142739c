package dev.dateline.time.refine;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes the two ends of a range from each other: "1914-18", "5 to 7 May", "May 5-7", "from May
 * to November 2011".
 */
final class Ranges implements Refiner {
  private static final String[] LINKS = {
    "to", "and", "or", "until", "till", "through", "-", "–", "—", "&"
  };

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading whole =
          i == 0 ? readings.get(i) : afterStart(words, readings.get(i - 1), readings.get(i));
      int floor = refined.isEmpty() ? 0 : refined.get(refined.size() - 1).to();
      Reading day = dayBefore(words, whole, floor);
      Reading before = day == null ? yearBefore(words, whole, floor) : day;
      Reading reading =
          day == null ? whole : whole.meaning(SameMonth.ofYearBefore(whole.meaning()));
      if (before != null) {
        refined.add(before);
      }
      Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
      int ceiling = next == null ? words.size() : next.from();
      Reading after = secondEnd(words, reading, ceiling);
      When year = after == null || next == null ? null : SameMonth.yearBehind(words, after, next);
      if (after != null && next != null && year != null) {
        refined.add(reading.meaning(SameMonth.in(year, reading.meaning())));
        refined.add(
            after.over(after.from(), next.to()).meaning(SameMonth.in(year, after.meaning())));
        i++;
        continue;
      }
      refined.add(next == null ? reading : yearOf(words, reading, next));
      if (after != null) {
        refined.add(after);
      }
    }
    return refined;
  }

  /** The 5 of "5 to 7 May". */
  private static @Nullable Reading dayBefore(Words words, Reading reading, int floor) {
    int at = reading.from() - 2;
    boolean starts = words.is(reading.from(), Terminal.DAY);
    boolean night =
        words.says(at + 1, "/") && words.says(at - 1, "of") && words.says(at - 2, "night");
    boolean linked = night || isLink(words, at + 1);
    if (at < floor || !starts || !words.is(at, Terminal.DAY) || !linked) {
      return null;
    }
    Meaning meaning = SameMonth.withDay(reading.meaning(), (int) words.value(at, Terminal.DAY));
    return meaning == null ? null : Reading.of(at, at + 1, "range.first-day", meaning);
  }

  /** The 499 of "499 to 493 BC". */
  private static @Nullable Reading yearBefore(Words words, Reading reading, int floor) {
    int at = reading.from() - 2;
    boolean ancient =
        reading.meaning() instanceof Stated stated
            && stated.when().grain() == Grain.YEAR
            && stated.when().year() <= 0
            && words.is(reading.from(), Terminal.PLAIN);
    if (at < floor || !ancient || !words.is(at, Terminal.PLAIN) || !isLink(words, at + 1)) {
      return null;
    }
    long first = 1 - (long) words.value(at, Terminal.PLAIN);
    return first < ((Stated) reading.meaning()).when().year()
        ? Reading.of(at, at + 1, "range.first-year", new Stated(When.year(first)))
        : null;
  }

  /** The 18 of "1914-18", the 7 of "May 5-7". */
  private static @Nullable Reading secondEnd(Words words, Reading reading, int ceiling) {
    int at = reading.to() + 1;
    if (at >= ceiling || !isLink(words, at - 1) || !words.is(at, Terminal.TWO_DIGITS)) {
      return null;
    }
    boolean dashed = !words.says(at - 1, "and", "or", "to", "until", "till", "through");
    boolean close = !words.isSpaced(at);
    int number = (int) words.value(at, Terminal.TWO_DIGITS);
    if (reading.meaning() instanceof Stated stated && stated.when().grain() == Grain.YEAR) {
      long century = Math.floorDiv(stated.when().ordinal(), 100) * 100;
      boolean later = number > Math.floorMod(stated.when().ordinal(), 100);
      return dashed && close && later && words.text().word(at).length() == 2
          ? Reading.of(at, at + 1, "range.second-year", new Stated(When.year(century + number)))
          : null;
    }
    boolean endsInDay = words.is(reading.to() - 1, Terminal.DAY);
    Meaning meaning = dashed && endsInDay ? SameMonth.withDay(reading.meaning(), number) : null;
    return meaning == null
        ? null
        : Reading.of(at, at + 1, "range.second-day", SameMonth.ofYearBefore(meaning));
  }

  /** The May of "from May to November 2011" has the year of its other end. */
  private static Reading yearOf(Words words, Reading first, Reading second) {
    boolean part = words.says(second.from() - 1, "early", "mid", "late");
    int behind = part ? second.from() - 1 : second.from();
    boolean linked = first.to() + 1 == behind && isLink(words, first.to());
    Meaning ofThatYear = linked ? ofThatYear(first, second) : null;
    if (ofThatYear != null) {
      return first.meaning(ofThatYear);
    }
    if (!linked
        || !(first.meaning() instanceof Counted counted)
        || counted.moves().size() != 1
        || !(counted.moves().get(0) instanceof Move.Complete complete)
        || !(second.meaning() instanceof Stated stated)
        || stated.when().grain().compareTo(Grain.YEAR) >= 0) {
      return first;
    }
    When end = stated.when();
    When same = complete.template().in(end.year());
    When start =
        same != null && same.first().isAfter(end.last())
            ? complete.template().in(end.year() - 1)
            : same;
    return start == null ? first : first.meaning(new Stated(start));
  }

  /** The May of "May or June of that year"; null for another. */
  private static @Nullable Meaning ofThatYear(Reading first, Reading second) {
    Template month = template(first);
    return month == null || !isOfThatYear(second)
        ? null
        : Counted.fromMention(
            yearMoves(second, new Move.Complete(month, Direction.SAME)).toArray(Move[]::new));
  }

  private static boolean isOfThatYear(Reading reading) {
    return reading.rule().equals("anaphor.month-of-that-year");
  }

  private static List<Move> yearMoves(Reading reading, Move last) {
    List<Move> moves = new ArrayList<>(((Counted) reading.meaning()).moves());
    moves.set(moves.size() - 1, last);
    return moves;
  }

  /** The 30 September of "from 3 June to 30 September": no range ends before it begins. */
  private static Reading afterStart(Words words, Reading first, Reading second) {
    if (second.from() == first.to() + 1
        && isLink(words, first.to())
        && ofThatYear(first, second) != null
        && second.meaning() instanceof Counted counted) {
      List<Move> moves = List.of(new Move.Truncate(Grain.YEAR), counted.last());
      return second.meaning(Counted.fromMention(moves.toArray(Move[]::new)));
    }
    boolean said =
        words.says(first.from() - 1, "from")
            && words.says(first.to(), "to", "until", "till", "through");
    boolean dashed = words.says(first.to(), "-", "–", "—");
    boolean linked = second.from() == first.to() + 1 && (said || dashed);
    Template end = linked && template(first) != null ? template(second) : null;
    return end == null
        ? second
        : second.meaning(Counted.fromMention(new Move.Complete(end, Direction.FUTURE)));
  }

  /** A month, or a day of one, without its year. */
  private static @Nullable Template template(Reading reading) {
    Template template =
        reading.meaning() instanceof Counted counted
                && counted.moves().size() == 1
                && counted.last() instanceof Move.Complete complete
            ? complete.template()
            : null;
    return template instanceof Template.MonthDay || template instanceof Template.Month
        ? template
        : null;
  }

  private static boolean isLink(Words words, int at) {
    return words.says(at, LINKS);
  }
}
