package dev.dateline.timeline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who published the articles that tell of an event, as summaries name them. */
public final class Publishers {
  private static final int MOST = 5;

  private Publishers() {}

  /**
   * At most five names, the most frequent first.
   *
   * @param names one per piece of evidence
   */
  public static List<String> mostFrequent(Collection<String> names) {
    if (names.size() < 2) {
      return List.copyOf(names);
    }
    Map<String, Long> frequency =
        names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return frequency.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
