package dev.dateline.measure.event;

import dev.dateline.measure.corpus.MarkedEvent;
import dev.dateline.measure.report.Ratio;
import dev.dateline.model.edtf.DayBounds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days of events against a gold standard, summed up over all texts. An answer answers the first
 * annotated event, in text order, whose word its trigger overlaps, one to one. It is right when
 * both have the same first and the same last possible day, an open side being open in both; it
 * contradicts when no day is possible in both.
 */
public final class EventTimeScore {
  private int gold;
  private int answered;
  private int right;
  private int exact;
  private int exactRight;
  private int contradicted;
  private int texts;
  private final Calibration calibration = new Calibration();
  private final HeldOut heldOut = new HeldOut();
  private final Map<String, EventRuleTally> rules = new TreeMap<>();

  /**
   * Adds a text; each once.
   *
   * @param annotations in text order
   */
  public void add(List<MarkedEvent> annotations, List<EventAnswer> answers) {
    List<EventAnswer> inOrder =
        answers.stream().sorted(Comparator.comparingInt(EventAnswer::start)).toList();
    boolean[] used = new boolean[inOrder.size()];
    for (MarkedEvent event : annotations) {
      gold++;
      exact += event.isExact() ? 1 : 0;
      int hit = first(event, inOrder, used);
      if (hit >= 0) {
        used[hit] = true;
        judge(event, inOrder.get(hit));
      }
    }
    texts++;
  }

  private static int first(MarkedEvent event, List<EventAnswer> answers, boolean[] used) {
    for (int i = 0; i < used.length; i++) {
      EventAnswer answer = answers.get(i);
      if (!used[i] && answer.start() < event.end() && event.start() < answer.end()) {
        return i;
      }
    }
    return -1;
  }

  private void judge(MarkedEvent event, EventAnswer answer) {
    boolean isRight = event.days().equals(answer.days());
    boolean contradicts = !isRight && areApart(event.days(), answer.days());
    answered++;
    right += isRight ? 1 : 0;
    exactRight += isRight && event.isExact() ? 1 : 0;
    contradicted += contradicts ? 1 : 0;
    calibration.add(answer.confidence(), isRight);
    heldOut.add(texts, answer.confidence(), isRight);
    rules
        .computeIfAbsent(answer.rule(), unseen -> new EventRuleTally())
        .count(isRight, contradicts);
  }

  private static boolean areApart(DayBounds left, DayBounds right) {
    return isBefore(left, right) || isBefore(right, left);
  }

  private static boolean isBefore(DayBounds left, DayBounds right) {
    Long end = left.latestExclusive();
    Long start = right.earliest();
    return end != null && start != null && end <= start;
  }

  public Ratio dates() {
    return new Ratio(right, answered, gold);
  }

  /** Of the events whose day is known, those that were given this day. */
  public Ratio exactDays() {
    return new Ratio(exactRight, exact, exact);
  }

  /** Of the answers, those that cannot be true. */
  public Ratio contradictions() {
    return new Ratio(contradicted, answered, answered);
  }

  public Calibration calibration() {
    return calibration;
  }

  /** With confidences taken from every other text, for the texts between; needs two texts. */
  public Calibration heldOut() {
    return heldOut.calibration();
  }

  /** How often the dates of each rule are right, by its id. */
  public Map<String, EventRuleTally> rules() {
    return rules;
  }
}
