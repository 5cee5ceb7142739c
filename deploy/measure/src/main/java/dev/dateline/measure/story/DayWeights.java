package dev.dateline.measure.story;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.extraction.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much each day of a story matters: the importance of what happened on it, over all articles as
 * timeline-service adds up the importance of one event. Articles are independent statements (1
 * minus the product of what each leaves open); an article that speaks of a day twice counts once,
 * with its most important event. Only dates that lie on one certain day count.
 */
public final class DayWeights {
  /** Keeps an importance of 1 finite. */
  private static final double SUREST = 0.999;

  /** The logarithm of what the articles leave open, negated: orders as the importance itself. */
  private final Map<LocalDate, Double> weights = new TreeMap<>();

  /** Adds an article with its events; each once. */
  public void add(List<Candidate> events) {
    Map<LocalDate, Double> ofArticle = new HashMap<>();
    for (Candidate event : events) {
      String edtf = event.edtf();
      LocalDate day = edtf == null ? null : soleDay(Edtf.parse(edtf));
      if (day != null) {
        ofArticle.merge(day, event.importance(), Math::max);
      }
    }
    ofArticle.forEach(
        (day, importance) ->
            weights.merge(day, -Math.log1p(-Math.min(SUREST, importance)), Double::sum));
  }

  /** The day a date names, be it as approximate; null when it names more, or is in doubt. */
  private static @Nullable LocalDate soleDay(Edtf date) {
    Long first = date.bounds().earliest();
    if (first == null || !date.bounds().equals(DayBounds.ofDay(first))) {
      return null;
    }
    boolean told = date.qualifier() == Qualifier.NONE || date.qualifier() == Qualifier.APPROXIMATE;
    return told && date.kind() == Kind.MOMENT ? LocalDate.ofEpochDay(first) : null;
  }

  /** The most important days; of equal ones the earlier. */
  public Set<LocalDate> top(int count) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<LocalDate, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
