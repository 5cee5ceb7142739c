package dev.dateline.measure.report;

/**
 * How many of the answers and how many of what was asked for are right.
 *
 * @param right number of right answers
 * @param answered number of answers
 * @param asked number of annotations
 */
public record Ratio(int right, int answered, int asked) {

  /** 0..1; 0 when there is no answer. */
  public double precision() {
    return share(right, answered);
  }

  /** 0..1; 0 when nothing was asked. */
  public double recall() {
    return share(right, asked);
  }

  /** 0..1: the harmonic mean of both. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return right == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** 0..1; 0 of nothing. */
  public static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
