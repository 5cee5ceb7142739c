package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.solver.Bound;
import dev.dateline.model.solver.Constraint;
import dev.dateline.model.solver.Solution;
import dev.dateline.model.solver.Solver;
import dev.dateline.nlp.mention.EventMention;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the dates of the events of an article by their order. What the words beside an event say
 * stays as it is; where the order contradicts it, the order is set aside.
 */
final class DocumentSolver {
  private final Map<EventMention, Dating> known;
  private final @Nullable PublicationDay publication;
  private final Map<EventMention, String> ids = new IdentityHashMap<>();
  private final Map<String, EventMention> mentions = new HashMap<>();
  private final Solution solution;

  private DocumentSolver(
      List<EventMention> all,
      List<Link> links,
      Map<EventMention, Dating> known,
      @Nullable PublicationDay publication) {
    this.known = known;
    this.publication = publication;
    Map<String, DayBounds> given = new HashMap<>();
    for (EventMention mention : all) {
      String id = Integer.toString(ids.size());
      ids.put(mention, id);
      mentions.put(id, mention);
      Dating dating = known.get(mention);
      given.put(
          id, dating == null ? DayBounds.OPEN : Edtf.parse(dating.derivation().edtf()).bounds());
    }
    List<Constraint> constraints =
        links.stream().map(link -> link.constraint(id(link.event()), id(link.anchor()))).toList();
    this.solution = Solver.solve(given, constraints);
  }

  /** What follows for the events that no words date; empty when nothing does. */
  static Map<EventMention, Dating> solve(
      List<EventMention> mentions,
      List<Link> links,
      Map<EventMention, Dating> known,
      @Nullable PublicationDay publication) {
    Map<EventMention, Dating> solved = new IdentityHashMap<>();
    if (!links.isEmpty()) {
      DocumentSolver solver = new DocumentSolver(mentions, links, known, publication);
      for (EventMention mention : mentions) {
        Dating own = known.get(mention);
        Dating narrowed = own == null || isByTense(own) ? solver.narrowed(mention) : null;
        if (narrowed != null) {
          solved.put(mention, narrowed);
        }
      }
    }
    return solved;
  }

  private @Nullable Dating narrowed(EventMention mention) {
    Bound first = solution.earliest(id(mention));
    Bound last = solution.latest(id(mention));
    if (first.by() == null && last.by() == null) {
      return null;
    }
    EventMention from = first.day() == null ? null : root(first);
    EventMention to = last.day() == null ? null : root(last);
    if (from != null && from.equals(to)) {
      return isSame(first) && isSame(last) ? same(from) : null;
    }
    Derivation derivation =
        from == null
            ? bounded(to, Step.Side.BEFORE)
            : to == null ? bounded(from, Step.Side.AFTER) : between(from, to);
    return derivation == null
        ? null
        : new Dating(derivation, null, Reliability.of(derivation.rule()));
  }

  /** The event whose own date a bound goes back to. */
  private EventMention root(Bound bound) {
    Bound root = bound;
    while (root.from() != null) {
      root = root.from();
    }
    return mention(root.event());
  }

  private static boolean isSame(Bound bound) {
    return bound.why().stream().allMatch(Constraint.Same.class::isInstance);
  }

  private @Nullable Dating same(EventMention source) {
    Dating dating = known.get(source);
    if (dating == null) {
      return null;
    }
    Derivation derivation = dating.derivation();
    boolean unworded =
        derivation.words().isEmpty() && derivation.anchor() instanceof Anchor.Publication;
    return new Dating(
        unworded ? derivation : Derivation.of("", "order.same", anchor(source, derivation)),
        null,
        Math.min(dating.confidence(), Reliability.of("order.same")));
  }

  private @Nullable Derivation bounded(@Nullable EventMention source, Step.Side side) {
    Anchor anchor = source == null ? null : anchor(source);
    String rule = side == Step.Side.AFTER ? "order.after" : "order.before";
    return anchor == null ? null : Derived.orNull("", rule, anchor, List.of(new Step.Bound(side)));
  }

  private @Nullable Derivation between(EventMention from, EventMention to) {
    Anchor start = anchor(from);
    Anchor end = anchor(to);
    if (start == null || end == null || start.equals(end)) {
      return null;
    }
    Derivation until = Derived.orNull("", "order.until", end, List.of());
    return until == null
        ? null
        : Derived.orNull("", "order.between", start, List.of(new Step.To(until, Kind.MOMENT)));
  }

  /** The event itself where words date it; the publication where only its report does. */
  private @Nullable Anchor anchor(EventMention source) {
    Dating dating = known.get(source);
    return dating == null ? null : anchor(source, dating.derivation());
  }

  private Anchor anchor(EventMention source, Derivation derivation) {
    boolean unworded = derivation.words().isEmpty();
    if (publication != null && unworded && derivation.anchor() instanceof Anchor.Publication) {
      return publication.anchor();
    }
    String word = source.reading().sentence().word(source.trigger().token());
    return new Anchor.Event(word, derivation);
  }

  static boolean isByTense(Dating dating) {
    return dating.derivation().rule().startsWith("tense.");
  }

  private String id(EventMention mention) {
    String id = ids.get(mention);
    if (id == null) {
      throw new IllegalArgumentException("an event of another article");
    }
    return id;
  }

  private EventMention mention(String id) {
    EventMention mention = mentions.get(id);
    if (mention == null) {
      throw new IllegalArgumentException("no event " + id);
    }
    return mention;
  }
}
