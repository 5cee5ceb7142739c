package dev.dateline.nlp.dating;

import dev.dateline.model.solver.Constraint;
import dev.dateline.nlp.mention.EventMention;

/** What the build of a sentence says of the order of two of its events. */
record Link(EventMention event, EventMention anchor, Order order) {

  /** Where the event lies, seen from the anchor. */
  enum Order {
    SAME,
    BEFORE,
    AFTER;

    Order reversed() {
      return this == SAME ? SAME : this == BEFORE ? AFTER : BEFORE;
    }
  }

  Constraint constraint(String eventId, String anchorId) {
    return switch (order) {
      case SAME -> new Constraint.Same(eventId, anchorId);
      case BEFORE -> new Constraint.Before(eventId, anchorId);
      case AFTER -> new Constraint.After(eventId, anchorId);
    };
  }
}
