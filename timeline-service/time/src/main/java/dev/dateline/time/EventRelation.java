package dev.dateline.time;

import dev.dateline.model.derivation.Step;

/**
 * How an expression stands to an event that the text names.
 *
 * <p>{@code eventStart} is the UTF-16 offset where the words that name the event begin ("the 31st
 * anniversary of ▸Reagan's speech"); it equals the end of the expression when the event was named
 * before ("its 31st anniversary").
 */
public sealed interface EventRelation {
  int eventStart();

  /** "31st anniversary of X": the day, {@code years} years after the day of X. */
  record Anniversary(int years, int eventStart) implements EventRelation {}

  /**
   * "five years after X", "a day before X"; "since X" and "until X" have amount 0.
   *
   * @param side on which side of X the date lies
   */
  record Offset(int amount, Step.Unit unit, Step.Side side, int eventStart)
      implements EventRelation {}

  /** "in the sixth year of X": the first unit begins with X. */
  record Nth(int number, Step.Unit unit, int eventStart) implements EventRelation {}

  /** "within months of X", "within two days of X": at most so far after X. */
  record Within(int amount, Step.Unit unit, int eventStart) implements EventRelation {}
}
