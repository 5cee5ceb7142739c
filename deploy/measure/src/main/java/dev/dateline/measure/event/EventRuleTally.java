package dev.dateline.measure.event;

/** How the dates that a rule gave are judged. */
public final class EventRuleTally {
  private int answers;
  private int right;
  private int contradicted;

  void count(boolean isRight, boolean contradicts) {
    answers++;
    right += isRight ? 1 : 0;
    contradicted += contradicts ? 1 : 0;
  }

  public int answers() {
    return answers;
  }

  public int right() {
    return right;
  }

  /** Cannot be true; other wrong answers are only too wide or too narrow. */
  public int contradicted() {
    return contradicted;
  }
}
