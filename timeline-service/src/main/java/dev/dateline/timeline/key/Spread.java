package dev.dateline.timeline.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses the most important of many events so that they lie spread over time: the best of each of
 * n equally long stretches, and the best of the rest in place of stretches without any.
 */
final class Spread {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::prominence).reversed().thenComparing(Candidate::id);

  private Spread() {}

  /**
   * An event to choose from.
   *
   * @param day first possible day
   * @param prominence how much it matters, the more the higher
   */
  record Candidate(UUID id, long day, double prominence) {}

  /** At most n of them, in no order. */
  static List<Candidate> choose(List<Candidate> candidates, int n) {
    List<Candidate> ranked = candidates.stream().sorted(BEST_FIRST).toList();
    if (ranked.size() <= n) {
      return ranked;
    }
    long first = ranked.stream().mapToLong(Candidate::day).min().orElse(0);
    long last = ranked.stream().mapToLong(Candidate::day).max().orElse(0);
    // Days lie up to 2^64 apart.
    double length = ((double) last - (double) first + 1) / n;
    Set<Long> taken = new HashSet<>();
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>();
    for (Candidate candidate : ranked) {
      // The last day may be rounded beyond the last stretch.
      long stretch = Math.min(n - 1, (long) (((double) candidate.day - (double) first) / length));
      (taken.add(stretch) ? chosen : rest).add(candidate);
    }
    chosen.addAll(rest);
    return chosen.subList(0, n);
  }
}
