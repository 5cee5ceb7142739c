package dev.dateline.time.refine;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.List;

/**
 * Reads all dates in figures of a text in one order: a "25/12/2018" tells that its "03/04/2018" is
 * the third of April. A text that shows neither order, or both, leaves both readings.
 */
final class DateOrder implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    boolean dayFirst = readings.stream().anyMatch(r -> shows(words, r, true));
    boolean monthFirst = readings.stream().anyMatch(r -> shows(words, r, false));
    return dayFirst == monthFirst
        ? readings
        : readings.stream().map(r -> settled(r, dayFirst)).toList();
  }

  /** Whether only one order of a date in figures is in the calendar, and it is this one. */
  private static boolean shows(Words words, Reading reading, boolean dayFirst) {
    if (!reading.rule().startsWith("numeric.slash")
        || reading.rule().endsWith("year-first")
        || !(reading.meaning() instanceof Stated stated)
        || stated.or() != null) {
      return false;
    }
    int day = stated.when().first().getDayOfMonth();
    return day > 12 && words.text().word(reading.from()).equals(String.valueOf(day)) == dayFirst;
  }

  private static Reading settled(Reading reading, boolean dayFirst) {
    if (!(reading.meaning() instanceof Stated stated) || stated.or() == null) {
      return reading;
    }
    When only = dayFirst ? stated.or() : stated.when();
    return reading.meaning(new Stated(only));
  }
}
