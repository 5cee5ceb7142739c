package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Single;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of one precision side by side: "in 1950, in 1953 or in 1957", "2010, 2012 and 2014". */
final class DateLists {
  /** In dates; no writer lists more. */
  private static final int LONGEST = 6;

  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at");

  /** "in 2010 and <em>again</em> in 2014", "and <em>a second one</em> in 2014". */
  private static final Set<String> ONCE_MORE =
      Set.of(
          "again", "then", "finally", "lastly", "also", "a", "another", "second", "third", "fourth",
          "one", "time", "once", "more");

  private DateLists() {}

  /**
   * The time and those joined to it by commas and, before the last, by a link; just the time
   * without one.
   *
   * @param link "and" or "or"
   */
  static List<TimeSpan> of(SentenceReading reading, TimeSpan first, String link) {
    TaggedSentence sentence = reading.sentence();
    List<TimeSpan> times = new ArrayList<>();
    TimeSpan at = first;
    boolean closed = false;
    while (at != null && times.size() < LONGEST && isAlike(first, at)) {
      times.add(at);
      int comma = sentence.lower(at.end()).equals(",") ? 1 : 0;
      boolean linked = sentence.lower(at.end() + comma).equals(link);
      if (closed || (comma == 0 && !linked)) {
        break;
      }
      closed = linked;
      at = next(reading, at.end() + comma + (linked ? 1 : 0));
    }
    return closed && times.size() > 1 ? times : List.of(first);
  }

  /** The first of the dates that a time goes on from without a preposition: "in 2010 and 2012". */
  static TimeSpan start(SentenceReading reading, TimeSpan time) {
    TimeSpan start = time;
    TimeSpan before = before(reading, start);
    while (before != null) {
      start = before;
      before = before(reading, start);
    }
    return start;
  }

  private static @Nullable TimeSpan before(SentenceReading reading, TimeSpan time) {
    TaggedSentence sentence = reading.sentence();
    int at = time.first() - 1;
    boolean and = sentence.lower(at).equals("and");
    at -= and && sentence.lower(at - 1).equals(",") ? 1 : 0;
    TimeSpan before = and || sentence.lower(at).equals(",") ? reading.timeAt(at - 1) : null;
    return before != null && isAlike(before, time) ? before : null;
  }

  private static @Nullable TimeSpan next(SentenceReading reading, int at) {
    TaggedSentence sentence = reading.sentence();
    int start = at;
    while (ONCE_MORE.contains(sentence.lower(start)) && !reading.isTime(start)) {
      start++;
    }
    start += PREPOSITIONS.contains(sentence.lower(start)) ? 1 : 0;
    TimeSpan time = reading.timeAt(start);
    return time != null && time.first() == start ? time : null;
  }

  /** Whether both are dates of one precision, neither open nor a set. */
  private static boolean isAlike(TimeSpan first, TimeSpan other) {
    if (!first.isDate() || !other.isDate()) {
      return false;
    }
    Edtf one = Edtf.parse(date(first).edtf());
    Edtf two = Edtf.parse(date(other).edtf());
    return one instanceof Single && two instanceof Single && one.precision() == two.precision();
  }

  static Derivation date(TimeSpan time) {
    Derivation date = time.expression().derivation();
    if (date == null) {
      throw new IllegalArgumentException("no date: " + time);
    }
    return date;
  }
}
