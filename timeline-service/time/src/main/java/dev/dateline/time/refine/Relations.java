package dev.dateline.time.refine;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Side;
import dev.dateline.time.EventRelation;
import dev.dateline.time.grammar.Meaning.Lasting;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import dev.dateline.time.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "five years after X", "within two days of X": a length of time that leads from an event. */
final class Relations implements Refiner {

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    return readings.stream().map(reading -> related(words, reading)).toList();
  }

  private static Reading related(Words words, Reading reading) {
    if (!(reading.meaning() instanceof Lasting lasting)
        || lasting.amount() != Math.rint(lasting.amount())
        || lasting.amount() > Short.MAX_VALUE) {
      return reading;
    }
    Step.Unit unit = lasting.unit().unit();
    EventRelation relation =
        unit == null ? null : relation(words, reading, (int) lasting.amount(), unit);
    return relation == null ? reading : reading.relatedTo(relation);
  }

  private static @Nullable EventRelation relation(
      Words words, Reading reading, int amount, Step.Unit unit) {
    TokenizedText text = words.text();
    int link = reading.to();
    int event = link + 1;
    if (event >= text.sentences().get(text.sentenceOf(reading.from())).endToken()) {
      return null;
    }
    if (words.says(link, "after", "following")) {
      return new EventRelation.Offset(amount, unit, Side.AFTER, text.start(event));
    }
    if (words.says(link, "before")) {
      return new EventRelation.Offset(amount, unit, Side.BEFORE, text.start(event));
    }
    boolean within = words.says(reading.from() - 1, "within") && words.says(link, "of", "after");
    return within ? new EventRelation.Within(amount, unit, text.start(event)) : null;
  }
}
