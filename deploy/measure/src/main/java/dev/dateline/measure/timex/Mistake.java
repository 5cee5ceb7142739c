package dev.dateline.measure.timex;

import dev.dateline.measure.corpus.MarkedTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param rule the rule that answered, {@link #NO_RULE} when none did
 * @param what annotation and answer, in words
 */
public record Mistake(Kind kind, String rule, String what) {

  public static final String NO_RULE = "(none)";

  /** In what way it is wrong. */
  public enum Kind {
    /** Annotated, not found. */
    MISSED,
    /** Found, not annotated. */
    SPURIOUS,
    /** Found, with other ends. */
    SPAN,
    TYPE,
    VALUE
  }

  static List<Mistake> in(Alignment alignment) {
    List<Mistake> mistakes = new ArrayList<>();
    for (MarkedTime missed : alignment.missed()) {
      mistakes.add(new Mistake(Kind.MISSED, NO_RULE, quoted(missed) + " " + missed.value()));
    }
    for (MarkedTime spurious : alignment.spurious()) {
      mistakes.add(
          new Mistake(Kind.SPURIOUS, spurious.rule(), quoted(spurious) + " " + spurious.value()));
    }
    for (Alignment.Pair pair : alignment.pairs()) {
      addTo(mistakes, pair);
    }
    return mistakes;
  }

  private static void addTo(List<Mistake> mistakes, Alignment.Pair pair) {
    MarkedTime gold = pair.gold();
    MarkedTime answer = pair.answer();
    if (!pair.isStrict()) {
      mistakes.add(
          new Mistake(Kind.SPAN, answer.rule(), quoted(answer) + ", annotated " + quoted(gold)));
    }
    if (!pair.isTypeRight()) {
      mistakes.add(new Mistake(Kind.TYPE, answer.rule(), answer(pair, answer.type(), gold.type())));
    }
    if (!pair.isValueRight()) {
      mistakes.add(
          new Mistake(Kind.VALUE, answer.rule(), answer(pair, answer.value(), gold.value())));
    }
  }

  private static String answer(Alignment.Pair pair, String answered, String annotated) {
    return "%s %s, annotated %s".formatted(quoted(pair.answer()), answered, annotated);
  }

  private static String quoted(MarkedTime time) {
    return "'" + time.text().replaceAll("\\s+", " ") + "'";
  }
}
