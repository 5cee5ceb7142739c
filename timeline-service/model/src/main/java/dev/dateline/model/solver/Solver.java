package dev.dateline.model.solver;

import dev.dateline.model.edtf.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Narrows the bounds of events by what is said of their days, to a fixpoint.
 *
 * <p>Sound: no day is excluded that some choice of days for all events allows. An event counts as
 * one day within its bounds. When a contradiction is found, all constraints that took part in it
 * are set aside, none of them preferred, and the rest is worked out without them.
 */
public final class Solver {

  private Solver() {}

  /**
   * Solves.
   *
   * @param given where each event can lie on its own, by its id
   * @throws IllegalArgumentException if a constraint names an event that is not given
   */
  public static Solution solve(Map<String, DayBounds> given, List<Constraint> constraints) {
    List<Constraint> accepted = new ArrayList<>(constraints);
    List<Conflict> conflicts = new ArrayList<>();
    Propagation propagation = new Propagation(given, accepted);
    while (!propagation.conflicts().isEmpty()) {
      conflicts.addAll(propagation.conflicts());
      propagation.conflicts().forEach(conflict -> accepted.removeAll(conflict.constraints()));
      propagation = new Propagation(given, accepted);
    }
    return new Solution(propagation, conflicts);
  }
}
