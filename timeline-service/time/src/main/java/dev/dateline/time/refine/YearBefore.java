package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months and days told one after the other of a year: "in 2011, in March and in October". */
final class YearBefore implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    When year = null;
    for (Reading reading : readings) {
      Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
      Reading dated = reading;
      if (last != null && year != null && follows(words, last, reading)) {
        dated = reading.meaning(SameMonth.in(year, reading.meaning()));
      }
      year = dated.equals(reading) ? yearOf(reading) : year;
      refined.add(dated);
    }
    return refined;
  }

  private static @Nullable When yearOf(Reading reading) {
    return reading.meaning() instanceof Stated stated && stated.when().grain() == Grain.YEAR
        ? stated.when()
        : null;
  }

  /** ", in" behind the year; "and in" or "and again in" behind the next. */
  private static boolean follows(Words words, Reading last, Reading reading) {
    int at = last.to();
    boolean first = yearOf(last) != null;
    boolean link = first ? words.says(at, ",") : words.says(at, ",", "and", "or");
    at++;
    at += !first && words.says(at, "and") ? 1 : 0;
    at += words.says(at, "again", "first", "then") ? 1 : 0;
    at += words.says(at, "in", "on") ? 1 : 0;
    return link && at == reading.from() && words.says(at - 1, "in", "on");
  }
}
