package dev.dateline.measure.timex;

import java.util.EnumMap;
import java.util.Map;

/** What a rule answered and got wrong. */
public final class RuleTally {
  int answers;
  private final Map<Mistake.Kind, Integer> mistakes = new EnumMap<>(Mistake.Kind.class);

  void count(Mistake.Kind kind) {
    mistakes.merge(kind, 1, Integer::sum);
  }

  public int answers() {
    return answers;
  }

  public int mistakes(Mistake.Kind kind) {
    return mistakes.getOrDefault(kind, 0);
  }

  /** An answer that is wrong in two ways counts twice. */
  public int mistakes() {
    return mistakes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
