package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.When;

/** How far a date may lie from what it is counted from, and how long that may last. */
final class Reach {
  private Reach() {}

  /**
   * "That day" says nothing where a year was the last to be mentioned, "in June" nothing where it
   * was a decade.
   */
  static boolean isOfLongMention(Move move, Anchor anchor, When at) {
    if (move instanceof Move.Complete complete) {
      boolean year = at.grain() == Grain.YEAR && complete.isOfNeighbour();
      boolean longer = at.grain().compareTo(Grain.YEAR) > 0;
      return anchor instanceof Anchor.Expression && (year || longer);
    }
    return move instanceof Move.Truncate truncate
        && truncate.grain() == Grain.DAY
        && at.grain().compareTo(Grain.MONTH) > 0;
  }

  /** A story goes on from where a month or a week begins. */
  static boolean isLongMention(Anchor anchor, When at) {
    return anchor instanceof Anchor.Expression && at.grain() != Grain.DAY;
  }

  /** "Tuesday" on a Monday is hardly the Tuesday six days ago. */
  static boolean isFarther(Move move, When anchor, Direction direction, int days) {
    When found = move.towards(direction).from(anchor);
    if (found == null) {
      return false;
    }
    long before = anchor.first().toEpochDay() - found.last().toEpochDay();
    long after = found.first().toEpochDay() - anchor.last().toEpochDay();
    return Math.max(before, after) >= days;
  }
}
