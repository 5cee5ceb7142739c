package dev.dateline.model.solver;

import dev.dateline.model.edtf.DayBounds;
import java.util.List;

/** What follows from all constraints that contradict nothing. */
public final class Solution {
  private final Propagation propagation;
  private final List<Conflict> conflicts;

  Solution(Propagation propagation, List<Conflict> conflicts) {
    this.propagation = propagation;
    this.conflicts = List.copyOf(conflicts);
  }

  /**
   * Where the event can lie: as given, or narrower.
   *
   * @throws IllegalArgumentException if the event was not given
   */
  public DayBounds bounds(String event) {
    return propagation.bounds(event);
  }

  /**
   * The earliest day of an event and what it follows from.
   *
   * @throws IllegalArgumentException if the event was not given
   */
  public Bound earliest(String event) {
    return propagation.earliest(event);
  }

  /**
   * The day after the latest of an event and what it follows from.
   *
   * @throws IllegalArgumentException if the event was not given
   */
  public Bound latest(String event) {
    return propagation.latest(event);
  }

  /**
   * The constraints that narrowed the event, from the first that was used to the last; empty when
   * nothing did. Followed back on request: in a long chain each event rests on all before it.
   *
   * @throws IllegalArgumentException if the event was not given
   */
  public List<Constraint> why(String event) {
    return propagation.why(event);
  }

  /** The contradictions, whose constraints were set aside. */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
