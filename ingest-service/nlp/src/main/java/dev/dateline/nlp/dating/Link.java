package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.solver.Constraint;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.EventRelation;

/** What a sentence says of the days of two of its events. */
sealed interface Link {

  /** The event that is told of. */
  EventMention event();

  /** The event it is told by. */
  EventMention anchor();

  /** As the solver takes it, with the ids of the two events. */
  Constraint constraint(String eventId, String anchorId);

  /** Which comes first, by the build of the sentence. */
  record Ordered(EventMention event, EventMention anchor, Order order) implements Link {
    @Override
    public Constraint constraint(String eventId, String anchorId) {
      return switch (order) {
        case SAME -> new Constraint.Same(eventId, anchorId);
        case BEFORE -> new Constraint.Before(eventId, anchorId);
        case AFTER -> new Constraint.After(eventId, anchorId);
        case WITHIN -> new Constraint.PartOf(eventId, anchorId);
      };
    }
  }

  /** How far one lies from the other, by the words of an expression: "two days after". */
  record Counted(EventMention event, EventMention anchor, TimeSpan time, EventRelation relation)
      implements Link {
    @Override
    public Constraint constraint(String eventId, String anchorId) {
      if (relation instanceof EventRelation.Anniversary anniversary) {
        return new Constraint.Anniversary(eventId, anchorId, anniversary.years());
      }
      if (relation instanceof EventRelation.Offset offset) {
        int sign = offset.side() == Step.Side.AFTER ? 1 : -1;
        return new Constraint.Offset(eventId, anchorId, sign * offset.amount(), offset.unit());
      }
      if (relation instanceof EventRelation.Nth nth) {
        return new Constraint.Nth(eventId, anchorId, nth.number(), nth.unit());
      }
      EventRelation.Within within = (EventRelation.Within) relation;
      return new Constraint.Within(eventId, anchorId, within.amount(), within.unit());
    }
  }

  /** Where the event lies, seen from the anchor. */
  enum Order {
    SAME,
    BEFORE,
    AFTER,
    WITHIN
  }
}
