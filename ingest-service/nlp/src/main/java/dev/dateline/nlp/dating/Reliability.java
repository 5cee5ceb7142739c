package dev.dateline.nlp.dating;

import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the dates of each basis are right, as measured: the confidence of the next. */
final class Reliability {
  private static final Map<String, Double> SHARES =
      WordLists.rows("date-confidence.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

  private Reliability() {}

  /**
   * The share of right dates, 0..1.
   *
   * @throws IllegalArgumentException if the basis was not measured
   */
  static double of(String basis) {
    Double share = SHARES.get(basis);
    if (share == null) {
      throw new IllegalArgumentException("no basis of dates: " + basis);
    }
    return share;
  }
}
