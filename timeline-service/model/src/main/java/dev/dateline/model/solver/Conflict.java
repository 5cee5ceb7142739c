package dev.dateline.model.solver;

import java.util.List;

/**
 * Constraints that leave no day for an event: they and the given bounds cannot all be true. Nothing
 * is concluded from any of them, as choosing is for people.
 *
 * @param event the event that is left without a day
 * @param constraints all that took part, at least one
 */
public record Conflict(String event, List<Constraint> constraints) {
  public Conflict {
    constraints = List.copyOf(constraints);
  }
}
