package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Qualifier;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a date came about: words → rule → anchor → arithmetic → EDTF. The whole chain is in the value
 * (an anchor may itself be derived), so that it can be run again when the publication date or an
 * anchor event is corrected, and read as one sentence.
 *
 * <p>"Five years ago this month" in an article published on 2019-02-25: words are those, the anchor
 * is the publication date, the steps are {@code truncate(month)}, {@code shift(-5 years)}, the
 * result is {@code 2014-02}.
 *
 * @param words the words of the text that carry the date, empty when only tense or the build of the
 *     sentence does
 * @param rule stable id of the rule, such as {@code relative.ago}
 * @param anchor what the steps start from
 * @param steps the arithmetic, in order
 * @param edtf the result, canonical EDTF
 */
public record Derivation(String words, String rule, Anchor anchor, List<Step> steps, String edtf) {
  private static final Step DOUBT = new Step.Qualify(Qualifier.UNCERTAIN.symbol());

  public Derivation {
    steps = List.copyOf(steps);
  }

  /**
   * A derivation with the result its steps give.
   *
   * @throws DerivationException if a step leads nowhere
   */
  public static Derivation of(String words, String rule, Anchor anchor, List<Step> steps) {
    return new Derivation(words, rule, anchor, steps, evaluate(anchor::recorded, steps).toString());
  }

  public static Derivation of(String words, String rule, Anchor anchor, Step... steps) {
    return of(words, rule, anchor, List.of(steps));
  }

  /**
   * Takes all steps again, from the anchor up; equals the recorded {@link #edtf()}.
   *
   * @throws DerivationException if a step leads nowhere
   */
  public Edtf run() {
    return evaluate(anchor::date, steps);
  }

  /**
   * The same derivation from another publication date, in its anchors too.
   *
   * @throws DerivationException if a step leads nowhere from there
   */
  public Derivation rerun(Anchor.Publication publication) {
    List<Step> rerunSteps = steps.stream().map(step -> step.published(publication)).toList();
    return of(words, rule, anchor.published(publication), rerunSteps);
  }

  /**
   * The derivation in one English sentence: "'Five years ago this month' → February 2014: five
   * years before the publication month, February 2019 (given)."
   */
  public String sentence() {
    return new DerivationSentence(this).toString();
  }

  /**
   * The same date as one that contradicts another of its article: doubtful, as choosing is for
   * people.
   *
   * @throws DerivationException if a step leads nowhere
   */
  public Derivation asContradiction() {
    return of(words, rule, anchor, Stream.concat(steps.stream(), Stream.of(DOUBT)).toList());
  }

  /** Whether it was made by {@link #asContradiction()}. */
  @JsonIgnore
  public boolean isContradiction() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(DOUBT);
  }

  private static Edtf evaluate(Supplier<Edtf> start, List<Step> steps) {
    try {
      Edtf value = start.get();
      for (Step step : steps) {
        value = step.apply(value);
      }
      return value;
    } catch (DateTimeException | ArithmeticException outOfReach) {
      throw new DerivationException("the steps leave the calendar", outOfReach);
    }
  }
}
