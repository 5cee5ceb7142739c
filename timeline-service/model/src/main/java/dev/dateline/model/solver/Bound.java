package dev.dateline.model.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of an event's bounds, with what it follows from.
 *
 * @param event id of the event
 * @param day days since 1970-01-01, null when open; the latest side is exclusive
 * @param by the constraint that gave it, null when it was given
 * @param from the bound of the other event that it follows from, null when it was given
 */
public record Bound(
    String event, @Nullable Long day, @Nullable Constraint by, @Nullable Bound from) {

  /** A bound that follows from nothing else. */
  static Bound given(String event, @Nullable Long day) {
    return new Bound(event, day, null, null);
  }

  /** The constraints from the given bound to this one. */
  public List<Constraint> why() {
    List<Constraint> why = new ArrayList<>();
    for (Bound bound = this; bound != null; bound = bound.from) {
      if (bound.by != null) {
        why.add(bound.by);
      }
    }
    Collections.reverse(why);
    return why;
  }

  /** How often it was concluded from itself. */
  int rounds() {
    int rounds = 0;
    for (Bound bound = from; bound != null; bound = bound.from) {
      rounds += bound.event.equals(event) ? 1 : 0;
    }
    return rounds;
  }
}
