package dev.dateline.timeline.consensus;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.event.ReviewStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What all evidence of an event says together. A pure function of the evidence, whatever the order
 * in which it came.
 *
 * @param title of the evidence that knows best: told before announced, sure before unsure
 * @param factuality the strongest: once one article tells it as having happened, it has
 * @param participants of all, those of the leading evidence first
 * @param importance grows with each article that speaks of it, 0..1
 * @param confidence grows with each article that agrees, 0..1
 * @param sources number of distinct articles
 */
public record Consensus(
    String title,
    String kind,
    Factuality factuality,
    List<String> participants,
    List<String> places,
    double importance,
    double confidence,
    int sources) {

  /** From here on an extractor counts as sure; a guess without any date stays below. */
  private static final double SURE = 0.5;

  /** What no evidence says. */
  static final Consensus NONE =
      new Consensus("Untitled", "other", Factuality.REPORTED, List.of(), List.of(), 0, 0, 0);

  /** Strongest first: a denial outweighs a plan, since it is what became of it. */
  private static final List<Factuality> STRENGTH =
      List.of(
          Factuality.ACTUAL,
          Factuality.NEGATED,
          Factuality.REPORTED,
          Factuality.PLANNED,
          Factuality.HYPOTHETICAL);

  private static final Comparator<Testimony> LEADING =
      Comparator.<Testimony, Integer>comparing(item -> STRENGTH.indexOf(item.factuality()))
          .thenComparing(item -> -item.confidence())
          .thenComparing(item -> -item.importance())
          .thenComparing(Testimony::articleId)
          .thenComparing(Testimony::title);

  /** Of at least one piece of evidence. */
  static Consensus of(List<Testimony> evidence) {
    List<Testimony> ranked = evidence.stream().sorted(LEADING).toList();
    Testimony leading = ranked.get(0);
    return new Consensus(
        leading.title(),
        leading.kind(),
        leading.factuality(),
        union(ranked, Testimony::participants),
        union(ranked, Testimony::places),
        together(ranked, Testimony::importance),
        together(ranked, Testimony::confidence),
        (int) ranked.stream().map(Testimony::articleId).distinct().count());
  }

  /** A name without what does not tell two names apart. */
  public static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Sure, or told by several articles: accepted. Anything else waits for a person. */
  ReviewStatus status() {
    return sources > 1 || confidence >= SURE ? ReviewStatus.ACCEPTED : ReviewStatus.PROPOSED;
  }

  private static List<String> union(
      List<Testimony> evidence, Function<Testimony, List<String>> names) {
    List<String> union = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Testimony item : evidence) {
      for (String name : names.apply(item)) {
        if (seen.add(key(name))) {
          union.add(name);
        }
      }
    }
    return List.copyOf(union);
  }

  /**
   * Independent statements add up as probabilities do; an article that says it twice says it once.
   */
  private static double together(List<Testimony> evidence, ToDoubleFunction<Testimony> measure) {
    Map<Object, Double> byArticle =
        evidence.stream()
            .collect(
                Collectors.toMap(
                    Testimony::articleId, item -> measure.applyAsDouble(item), Math::max));
    double none = byArticle.values().stream().sorted().reduce(1.0, (left, p) -> left * (1 - p));
    return Math.round((1 - none) * 1_000) / 1_000.0;
  }
}
