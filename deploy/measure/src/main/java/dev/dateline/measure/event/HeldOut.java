package dev.dateline.measure.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What confidences are worth on texts that they were not taken from: the answers of every other
 * text get the share that was right, among the answers of the same confidence, in the rest.
 */
final class HeldOut {
  /** Below so many answers, a share is drawn half way to that of its whole half. */
  private static final int FEW = 20;

  private final List<Map<Double, Tally>> halves = List.of(new TreeMap<>(), new TreeMap<>());

  private static final class Tally {
    private int answers;
    private int right;
  }

  /**
   * Adds an answer.
   *
   * @param text number of its text, from 0
   */
  void add(int text, double confidence, boolean isRight) {
    Tally tally = halves.get(text % 2).computeIfAbsent(confidence, unseen -> new Tally());
    tally.answers++;
    tally.right += isRight ? 1 : 0;
  }

  /** Each half with the shares of the other. */
  Calibration calibration() {
    Calibration calibration = new Calibration();
    for (int half = 0; half < 2; half++) {
      Map<Double, Tally> other = halves.get(1 - half);
      double mean = mean(other);
      halves
          .get(half)
          .forEach((confidence, tally) -> add(calibration, tally, share(other, confidence, mean)));
    }
    return calibration;
  }

  private static void add(Calibration calibration, Tally tally, double claimed) {
    for (int i = 0; i < tally.answers; i++) {
      calibration.add(claimed, i < tally.right);
    }
  }

  private static double share(Map<Double, Tally> half, double confidence, double mean) {
    Tally tally = half.get(confidence);
    if (tally == null) {
      return mean;
    }
    double share = (tally.right + 1.0) / (tally.answers + 2);
    return tally.answers < FEW ? (share + mean) / 2 : share;
  }

  private static double mean(Map<Double, Tally> half) {
    int answers = half.values().stream().mapToInt(tally -> tally.answers).sum();
    int right = half.values().stream().mapToInt(tally -> tally.right).sum();
    return (right + 1.0) / (answers + 2);
  }
}
