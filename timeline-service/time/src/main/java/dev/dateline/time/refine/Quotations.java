package dev.dateline.time.refine;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.List;

/**
 * His "Five years ago this month" speech, "1984": words that alone fill a quotation are a name,
 * save whole days and what somebody said ("he said, 'today'").
 */
final class Quotations implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> isDay(reading) || !isQuoted(words, reading))
        .toList();
  }

  private static boolean isDay(Reading reading) {
    return reading.meaning() instanceof Stated stated && stated.when().grain() == Grain.DAY;
  }

  private static boolean isQuoted(Words words, Reading reading) {
    int before = reading.from() - 2;
    boolean runsOn =
        before >= 0
            && words.text().sentenceOf(before) == words.text().sentenceOf(reading.from())
            && Character.isLetterOrDigit(words.text().text().charAt(words.text().end(before) - 1));
    return runsOn
        && words.says(reading.from() - 1, "“", "\"", "``")
        && !words.isSpaced(reading.from())
        && words.says(reading.to(), "”", "\"", "''")
        && !words.isSpaced(reading.to());
  }
}
