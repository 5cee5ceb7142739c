package dev.dateline.nlp.dating;

import dev.dateline.model.solver.Constraint;
import dev.dateline.nlp.mention.EventMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The events that links connect, under the ids that the solver knows them by. */
final class Network {
  private final Map<EventMention, String> ids = new IdentityHashMap<>();
  private final List<EventMention> events = new ArrayList<>();
  private final Map<Constraint, Link> links = new HashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();

  Network(List<Link> links) {
    for (Link link : links) {
      Constraint constraint = link.constraint(add(link.event()), add(link.anchor()));
      if (this.links.putIfAbsent(constraint, link) == null) {
        constraints.add(constraint);
      }
    }
  }

  private String add(EventMention event) {
    return ids.computeIfAbsent(
        event,
        added -> {
          events.add(added);
          return Integer.toString(events.size() - 1);
        });
  }

  /** In the order in which links name them. */
  List<EventMention> events() {
    return events;
  }

  List<Constraint> constraints() {
    return constraints;
  }

  EventMention event(String id) {
    return events.get(Integer.parseInt(id));
  }

  /** The id of an event that a link names. */
  String id(EventMention event) {
    String id = ids.get(event);
    if (id == null) {
      throw new IllegalArgumentException("an event without links");
    }
    return id;
  }

  /** What a constraint was made of. */
  Link link(Constraint constraint) {
    Link link = links.get(constraint);
    if (link == null) {
      throw new IllegalArgumentException("a constraint of another network");
    }
    return link;
  }
}
