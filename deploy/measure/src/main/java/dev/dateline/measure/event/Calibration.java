package dev.dateline.measure.event;

import dev.dateline.measure.report.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a confidence of 0.8 means right in 8 of 10 cases: answers in ten bins by their
 * confidence.
 */
public final class Calibration {
  private static final int BINS = 10;

  private final int[] answers = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /**
   * @param from lowest confidence of the bin
   * @param to highest confidence, taken in by the last bin only
   * @param confidence the mean of the answers' confidences
   * @param right share of them that is right, 0..1
   */
  public record Bin(double from, double to, int answers, double confidence, double right) {}

  void add(double claimed, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (claimed * BINS));
    answers[bin]++;
    confidence[bin] += claimed;
    right[bin] += isRight ? 1 : 0;
  }

  /** Those with answers, the least sure first. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (answers[bin] > 0) {
        bins.add(
            new Bin(
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                answers[bin],
                confidence[bin] / answers[bin],
                Ratio.share(right[bin], answers[bin])));
      }
    }
    return bins;
  }

  /** Mean distance between claimed and reached confidence over all answers, 0..1. */
  public double error() {
    double sum = 0;
    int all = 0;
    for (Bin bin : bins()) {
      sum += bin.answers() * Math.abs(bin.confidence() - bin.right());
      all += bin.answers();
    }
    return all == 0 ? 0 : sum / all;
  }
}
