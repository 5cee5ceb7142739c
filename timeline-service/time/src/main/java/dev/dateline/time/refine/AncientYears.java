package dev.dateline.time.refine;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** "in 480", in a text whose other years are BC: the era is said once and then left out. */
final class AncientYears implements Refiner {
  private static final int ENOUGH = 3;

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    if (readings.stream().filter(AncientYears::isAncient).count() < ENOUGH) {
      return readings;
    }
    List<Reading> refined = new ArrayList<>();
    int at = 0;
    for (Reading reading : readings) {
      addYears(words, at, reading.from(), refined);
      refined.add(reading);
      at = reading.to();
    }
    addYears(words, at, words.size(), refined);
    return refined;
  }

  private static boolean isAncient(Reading reading) {
    return reading.meaning() instanceof Stated stated && stated.when().year() <= 0;
  }

  private static void addYears(Words words, int from, int to, List<Reading> refined) {
    for (int i = from; i < to; i++) {
      if (isYear(words, i)) {
        When year = When.year(1 - (long) words.value(i, Terminal.PLAIN));
        refined.add(Reading.of(i, i + 1, "year.ancient", new Stated(year)));
      }
    }
  }

  private static boolean isYear(Words words, int at) {
    return words.is(at, Terminal.PLAIN)
        && words.value(at, Terminal.PLAIN) >= 100
        && words.value(at, Terminal.PLAIN) < 1000
        && words.says(
            at - 1, "in", "of", "by", "until", "from", "since", "early", "late", "before", "after",
            "to")
        && (at + 1 == words.size()
            || !words.isSpaced(at + 1)
            || words.is(at + 1, Terminal.TENSE)
            || words.says(
                at + 1, "the", "and", "when", "with", "a", "as", "at", "in", "he", "they"));
  }
}
