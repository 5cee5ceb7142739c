package dev.dateline.model.solver;

import dev.dateline.model.edtf.DayBounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all constraints: a queue of those that may still narrow something. A constraint
 * returns to the queue only when an event it names was narrowed, so that the work is near linear in
 * what changes.
 */
final class Propagation {
  /**
   * How often a bound may follow from itself. Rounding to months or years settles after one or two
   * rounds; a circle such as "a day after each other" would push on for ever.
   */
  private static final int MOST_ROUNDS = 8;

  /** Circles are looked for only in bounds that keep changing: the search walks their history. */
  private static final int CHANGES_BETWEEN_CHECKS = 32;

  private final Map<String, Bound> earliest = new HashMap<>();
  private final Map<String, Bound> latest = new HashMap<>();
  private final Map<String, List<Constraint>> constraintsOf = new HashMap<>();
  private final Map<String, Integer> changes = new HashMap<>();

  private final Deque<Constraint> queue = new ArrayDeque<>();
  private final Set<Constraint> queued = new HashSet<>();
  private final Set<Constraint> setAside = new HashSet<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  Propagation(Map<String, DayBounds> given, List<Constraint> constraints) {
    given.forEach(
        (event, bounds) -> {
          earliest.put(event, Bound.given(event, bounds.earliest()));
          latest.put(event, Bound.given(event, bounds.latestExclusive()));
          constraintsOf.put(event, new ArrayList<>());
        });
    for (Constraint constraint : constraints) {
      constraintsOf(constraint.event()).add(constraint);
      constraintsOf(constraint.anchor()).add(constraint);
      enqueue(constraint);
    }
    while (!queue.isEmpty()) {
      Constraint constraint = queue.remove();
      queued.remove(constraint);
      if (!setAside.contains(constraint)) {
        propagate(constraint);
      }
    }
  }

  /** The contradictions met; empty when the bounds rest on all constraints. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  DayBounds bounds(String event) {
    return new DayBounds(earliest(event).day(), latest(event).day());
  }

  List<Constraint> why(String event) {
    return why(earliest(event), latest(event));
  }

  private void propagate(Constraint constraint) {
    String event = constraint.event();
    String anchor = constraint.anchor();
    narrow(event, constraint.forEvent(bounds(anchor)), constraint, anchor);
    narrow(anchor, constraint.forAnchor(bounds(event)), constraint, event);
  }

  private void narrow(String event, DayBounds implied, Constraint by, String from) {
    Long first = implied.earliest();
    Long oldFirst = earliest(event).day();
    if (first != null && (oldFirst == null || first > oldFirst)) {
      Bound bound = new Bound(event, first, by, earliest(from));
      Long end = latest(event).day();
      change(earliest, bound, end != null && first >= end ? latest(event) : null);
    }
    Long end = implied.latestExclusive();
    Long oldEnd = latest(event).day();
    if (end != null && (oldEnd == null || end < oldEnd)) {
      Bound bound = new Bound(event, end, by, latest(from));
      Long newFirst = earliest(event).day();
      change(latest, bound, newFirst != null && newFirst >= end ? earliest(event) : null);
    }
  }

  /** Takes the bound, unless it contradicts the opposite one or follows from itself. */
  private void change(Map<String, Bound> side, Bound bound, @Nullable Bound contradicted) {
    if (contradicted != null) {
      contradict(bound.event(), why(bound, contradicted));
    } else if (isCircular(bound)) {
      contradict(bound.event(), why(bound));
    } else {
      side.put(bound.event(), bound);
      constraintsOf(bound.event()).forEach(this::enqueue);
    }
  }

  private boolean isCircular(Bound bound) {
    int count = changes.merge(bound.event(), 1, Integer::sum);
    return count % CHANGES_BETWEEN_CHECKS == 0 && bound.rounds() > MOST_ROUNDS;
  }

  /** What rests on constraints already set aside is no news, and may be no contradiction. */
  private void contradict(String event, List<Constraint> constraints) {
    if (Collections.disjoint(constraints, setAside)) {
      conflicts.add(new Conflict(event, constraints));
      setAside.addAll(constraints);
    }
  }

  private static List<Constraint> why(Bound... bounds) {
    Set<Constraint> why = new LinkedHashSet<>();
    for (Bound bound : bounds) {
      why.addAll(bound.why());
    }
    return List.copyOf(why);
  }

  private void enqueue(Constraint constraint) {
    if (queued.add(constraint)) {
      queue.add(constraint);
    }
  }

  Bound earliest(String event) {
    return known(earliest, event);
  }

  Bound latest(String event) {
    return known(latest, event);
  }

  private List<Constraint> constraintsOf(String event) {
    return known(constraintsOf, event);
  }

  private static <T> T known(Map<String, T> byEvent, String event) {
    T value = byEvent.get(event);
    if (value == null) {
      throw new IllegalArgumentException("no event " + event + " is given");
    }
    return value;
  }
}
