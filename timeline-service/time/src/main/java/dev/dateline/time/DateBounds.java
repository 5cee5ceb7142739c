package dev.dateline.time;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Side;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Precision;
import java.util.List;

/** What "before", "since" and the like make of a date, the same for typed dates and for texts. */
public final class DateBounds {
  private DateBounds() {}

  /**
   * The steps from a date to what the word makes of it: "before" and "after" leave the date itself
   * out, "until" and "since" hold it. None for any other word.
   *
   * @param word {@code before}, {@code after}, {@code until} or {@code since}
   */
  public static List<Step> steps(String word, Derivation date) {
    return switch (word) {
      case "before" -> List.of(next(-1, date), new Step.Bound(Side.BEFORE));
      case "after" -> List.of(next(1, date), new Step.Bound(Side.AFTER));
      case "until" -> List.of(new Step.Bound(Side.BEFORE));
      case "since" -> List.of(new Step.Bound(Side.AFTER));
      default -> List.of();
    };
  }

  /** By as much as the date is told in: before May 2018 is April at the latest. */
  private static Step.Shift next(int side, Derivation date) {
    Precision precision = Edtf.parse(date.edtf()).precision();
    return switch (precision) {
      case MONTH -> new Step.Shift(side, Step.Unit.MONTH);
      case SEASON -> new Step.Shift(side, Step.Unit.SEASON);
      case QUARTER -> new Step.Shift(side, Step.Unit.QUARTER);
      case HALF_YEAR -> new Step.Shift(6 * side, Step.Unit.MONTH);
      case YEAR -> new Step.Shift(side, Step.Unit.YEAR);
      case DECADE -> new Step.Shift(side, Step.Unit.DECADE);
      case CENTURY -> new Step.Shift(side, Step.Unit.CENTURY);
      case MILLENNIUM -> new Step.Shift(10 * side, Step.Unit.CENTURY);
      case WEEK -> new Step.Shift(side, Step.Unit.WEEK);
      default -> new Step.Shift(side, Step.Unit.DAY);
    };
  }
}
