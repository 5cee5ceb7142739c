package dev.dateline.measure.report;

import java.util.Collection;
import java.util.List;

/** How values are spread: a quarter of them lies below {@code lower}, half below {@code median}. */
public record Quartiles(double lowest, double lower, double median, double upper, double highest) {

  /** Between two values in proportion; all 0 of nothing. */
  public static Quartiles of(Collection<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Quartiles(
        at(sorted, 0), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    if (sorted.isEmpty()) {
      return 0;
    }
    double place = share * (sorted.size() - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
