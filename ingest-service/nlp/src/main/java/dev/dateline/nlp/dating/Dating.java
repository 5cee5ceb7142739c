package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, and why.
 *
 * @param time the words of the event's own sentence that date it; null when only tense or another
 *     sentence does
 * @param confidence how sure the link between event and date is, 0..1
 * @param contradictions what else the article says of its date and cannot be true with it
 */
public record Dating(
    Derivation derivation,
    @Nullable TimeSpan time,
    double confidence,
    List<Derivation> contradictions) {

  public Dating {
    contradictions = List.copyOf(contradictions);
  }

  /** A date that nothing contradicts. */
  Dating(Derivation derivation, @Nullable TimeSpan time, double confidence) {
    this(derivation, time, confidence, List.of());
  }

  /** The same date, contradicted by one more. */
  Dating against(Derivation other) {
    return new Dating(
        derivation,
        time,
        confidence,
        Stream.concat(contradictions.stream(), Stream.of(other)).distinct().toList());
  }

  /** Whether it dates what comes again and again. */
  boolean recurs() {
    List<Step> steps = derivation.steps();
    return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Recur;
  }

  /** Whether it is told as past on a day that is still to come. */
  public boolean isMisdated() {
    return contradictions.stream().anyMatch(other -> other.rule().equals(TenseDates.PAST));
  }

  /** Whether only the tense says so. */
  boolean isByTense() {
    return derivation.rule().startsWith("tense.");
  }

  /** Whether words of the article say so, its own or another event's. */
  boolean isWorded() {
    return !derivation.words().isEmpty();
  }
}
