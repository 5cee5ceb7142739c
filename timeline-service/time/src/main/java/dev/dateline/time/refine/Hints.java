package dev.dateline.time.refine;

import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets apart what annotators would not call a time expression of its own. A word such as "just"
 * says nothing where its sentence has a date already.
 */
public final class Hints implements Refiner {
  /** What the ids of the rules begin with that read such words. */
  public static final String PREFIX = "hint.";

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    int datedSentence = -1;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int sentence = words.text().sentenceOf(reading.from());
      if (!reading.rule().startsWith(PREFIX)) {
        datedSentence = dates(words, reading) ? sentence : datedSentence;
        refined.add(related(reading));
      } else if (datedSentence != sentence && !isDatedNext(words, readings, i)) {
        refined.add(reading.asHint().modified("APPROX"));
      }
    }
    return List.copyOf(refined);
  }

  private static Reading related(Reading reading) {
    return reading.meaning() instanceof Meaning.Relation relation
        ? reading.asHint().relatedTo(relation.event())
        : reading;
  }

  /** "He just arrived in Berlin in 1945": a date in the same clause. */
  private static boolean isDatedNext(Words words, List<Reading> readings, int hint) {
    if (hint + 1 == readings.size() || !dates(words, readings.get(hint + 1))) {
      return false;
    }
    int limit = readings.get(hint + 1).from();
    for (int at = readings.get(hint).to(); at < limit; at++) {
      if (words.says(at, ",", ";", ":", "–", "—")) {
        return false;
      }
    }
    return words.text().sentenceOf(limit) == words.text().sentenceOf(readings.get(hint).from());
  }

  /**
   * Whether a date tells when something is done ("on June 12"), not which ("the June 12 talks").
   */
  private static boolean dates(Words words, Reading reading) {
    if (reading.meaning() instanceof Counted counted && counted.origin() == Origin.PUBLICATION) {
      return true;
    }
    boolean date = reading.meaning() instanceof Stated || reading.meaning() instanceof Counted;
    int sentence = words.text().sentenceOf(reading.from());
    boolean opens = words.text().sentences().get(sentence).firstToken() == reading.from();
    return date
        && (opens
            || words.says(
                reading.from() - 1,
                "in",
                "on",
                "at",
                "during",
                "by",
                "since",
                "from",
                "early",
                "late",
                "around",
                "about"));
  }
}
