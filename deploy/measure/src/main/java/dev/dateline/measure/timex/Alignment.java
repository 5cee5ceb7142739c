package dev.dateline.measure.timex;

import dev.dateline.measure.corpus.MarkedTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answer answers which annotation of a text: one to one, equal spans first, then the largest
 * overlaps.
 *
 * @param missed annotations without an answer
 * @param spurious answers without an annotation
 */
record Alignment(List<Pair> pairs, List<MarkedTime> missed, List<MarkedTime> spurious) {

  /** An annotation and the answer to it. */
  record Pair(MarkedTime gold, MarkedTime answer) {
    boolean isStrict() {
      return gold.hasSpanOf(answer);
    }

    boolean isValueRight() {
      return gold.hasValueOf(answer);
    }

    boolean isTypeRight() {
      return gold.type().equals(answer.type());
    }
  }

  private record Overlap(int length, int gold, int answer) {}

  private record Span(int start, int end) {
    static Span of(MarkedTime time) {
      return new Span(time.start(), time.end());
    }
  }

  static Alignment of(List<MarkedTime> gold, List<MarkedTime> answers) {
    int[] partner = new int[gold.size()];
    boolean[] taken = new boolean[answers.size()];
    Map<Span, Integer> bySpan = new HashMap<>();
    for (int j = 0; j < answers.size(); j++) {
      bySpan.put(Span.of(answers.get(j)), j);
    }
    for (int i = 0; i < gold.size(); i++) {
      Integer same = bySpan.remove(Span.of(gold.get(i)));
      partner[i] = same == null ? -1 : same;
      if (same != null) {
        taken[same] = true;
      }
    }
    for (Overlap overlap : overlaps(gold, answers)) {
      if (partner[overlap.gold] < 0 && !taken[overlap.answer]) {
        partner[overlap.gold] = overlap.answer;
        taken[overlap.answer] = true;
      }
    }
    return collect(gold, answers, partner, taken);
  }

  private static List<Overlap> overlaps(List<MarkedTime> gold, List<MarkedTime> answers) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        int length = gold.get(i).overlap(answers.get(j));
        if (length > 0) {
          overlaps.add(new Overlap(length, i, j));
        }
      }
    }
    overlaps.sort(
        Comparator.comparingInt((Overlap overlap) -> -overlap.length)
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::answer));
    return overlaps;
  }

  private static Alignment collect(
      List<MarkedTime> gold, List<MarkedTime> answers, int[] partner, boolean[] taken) {
    List<Pair> pairs = new ArrayList<>();
    List<MarkedTime> missed = new ArrayList<>();
    List<MarkedTime> spurious = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        missed.add(gold.get(i));
      } else {
        pairs.add(new Pair(gold.get(i), answers.get(partner[i])));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        spurious.add(answers.get(j));
      }
    }
    return new Alignment(pairs, missed, spurious);
  }
}
