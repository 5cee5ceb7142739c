package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that say all of an event's date: both ends of "from May to November", the preposition
 * of "by Friday".
 *
 * @param start in the text, in UTF-16 units
 * @param end in the text, in UTF-16 units
 */
public record TimeWords(int start, int end) {

  /** The words in the event's own sentence; null where none of it date it. */
  public static @Nullable TimeWords of(Dating dating, SentenceReading reading) {
    TimeSpan time = dating.time();
    if (time == null) {
      return null;
    }
    Derivation derivation = PublicationDay.unclipped(dating.derivation());
    int start = time.expression().start();
    int end = time.expression().end();
    if (!reading.times().contains(time)) {
      return new TimeWords(start, end);
    }
    if (derivation.rule().startsWith(Sides.RULE)) {
      int first = Sides.start(reading.sentence(), time);
      return new TimeWords(reading.sentence().start(first), end);
    }
    return new TimeWords(start, last(derivation, time, reading).expression().end());
  }

  /** The last of the times that the derivation is made of. */
  private static TimeSpan last(Derivation derivation, TimeSpan time, SentenceReading reading) {
    String rule = derivation.rule();
    if (rule.equals(Series.DAYS) || rule.startsWith(Alternatives.RULE)) {
      String link = rule.endsWith("or") ? "or" : "and";
      List<TimeSpan> times = DateLists.of(reading, time, link);
      return times.get(times.size() - 1);
    }
    TimeSpan end = rule.startsWith(Stretches.RULE) ? Stretches.end(reading, time) : null;
    return end == null ? time : end;
  }
}
