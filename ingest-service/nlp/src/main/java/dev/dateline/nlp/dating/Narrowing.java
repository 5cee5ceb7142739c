package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.solver.Bound;
import dev.dateline.model.solver.Constraint;
import dev.dateline.model.solver.Solution;
import dev.dateline.nlp.dating.Link.Counted;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the solver found as derivations that count from the event it was found by, so that
 * they move with it.
 */
final class Narrowing {
  private static final double COUNTED = Reliability.of("relation.event");

  private final Network network;
  private final Map<EventMention, Dating> known;
  private final @Nullable PublicationDay publication;
  private final Solution solution;

  Narrowing(
      Network network,
      Map<EventMention, Dating> known,
      @Nullable PublicationDay publication,
      Solution solution) {
    this.network = network;
    this.known = known;
    this.publication = publication;
    this.solution = solution;
  }

  /**
   * An event that a bound rests on, as it is dated; after a distance, the event at its end.
   *
   * @param time the words of the distance that led there last; null when none did
   */
  private record Footing(
      EventMention event, Derivation derivation, double confidence, @Nullable TimeSpan time) {}

  /** The date of an event by others; null when nothing follows for it. */
  @Nullable Dating of(EventMention mention) {
    Bound first = solution.earliest(network.id(mention));
    Bound last = solution.latest(network.id(mention));
    if (first.by() == null && last.by() == null) {
      return null;
    }
    Footing from = first.day() == null ? null : footing(first);
    Footing to = last.day() == null ? null : footing(last);
    if (from != null && from.equals(to)) {
      return isExact(first) && isExact(last) ? same(mention, from) : null;
    }
    Derivation derivation =
        from == null
            ? bounded(to, Step.Side.BEFORE)
            : to == null ? bounded(from, Step.Side.AFTER) : between(from, to);
    return derivation == null
        ? null
        : new Dating(derivation, null, Reliability.of(derivation.rule()));
  }

  /** Takes the distances on the way to a bound, one after the other. */
  private @Nullable Footing footing(Bound bound) {
    Deque<Bound> way = new ArrayDeque<>();
    for (Bound at = bound; at != null; at = at.from()) {
      way.push(at);
    }
    Bound root = way.pop();
    EventMention event = network.event(root.event());
    Dating dating = known.get(event);
    Footing footing =
        dating == null ? null : new Footing(event, dating.derivation(), dating.confidence(), null);
    while (footing != null && !way.isEmpty()) {
      Bound next = way.pop();
      Constraint by = next.by();
      if (by != null && network.link(by) instanceof Counted counted) {
        footing = moved(footing, network.event(next.event()), counted);
      }
    }
    return footing;
  }

  private @Nullable Footing moved(Footing from, EventMention to, Counted link) {
    Distance distance = Distance.of(link.relation());
    if (distance == null) {
      return null;
    }
    Derivation derivation =
        Derived.orNull(
            link.time().expression().text(),
            link.time().expression().rule(),
            anchor(from),
            to.equals(link.event()) ? distance.forth() : distance.back());
    return derivation == null
        ? null
        : new Footing(to, derivation, Math.min(COUNTED, from.confidence()), link.time());
  }

  /** Whether nothing but "on the same day", "during" and distances lead to it. */
  private boolean isExact(Bound bound) {
    return bound.why().stream()
        .allMatch(
            by ->
                by instanceof Constraint.Same
                    || by instanceof Constraint.PartOf
                    || network.link(by) instanceof Counted);
  }

  private Dating same(EventMention mention, Footing source) {
    Derivation derivation = source.derivation();
    if (source.event().equals(mention)) {
      boolean own = source.time() != null && mention.reading().times().contains(source.time());
      return new Dating(derivation, own ? source.time() : null, source.confidence());
    }
    boolean unworded =
        derivation.words().isEmpty() && derivation.anchor() instanceof Anchor.Publication;
    return new Dating(
        unworded ? derivation : Derivation.of("", "order.same", anchor(source)),
        null,
        Math.min(source.confidence(), Reliability.of("order.same")));
  }

  private @Nullable Derivation bounded(@Nullable Footing source, Step.Side side) {
    String rule = side == Step.Side.AFTER ? "order.after" : "order.before";
    return source == null
        ? null
        : Derived.orNull("", rule, outerAnchor(source), List.of(new Step.Bound(side)));
  }

  private @Nullable Derivation between(Footing from, Footing to) {
    Anchor start = outerAnchor(from);
    Anchor end = outerAnchor(to);
    if (start.equals(end)) {
      return null;
    }
    Derivation until = Derived.orNull("", "order.until", end, List.of());
    return until == null
        ? null
        : Derived.orNull("", "order.between", start, List.of(new Step.To(until, Kind.MOMENT)));
  }

  /** The publication where only its report dates the event. */
  private Anchor outerAnchor(Footing source) {
    Derivation derivation = source.derivation();
    return publication != null
            && derivation.words().isEmpty()
            && derivation.anchor() instanceof Anchor.Publication
        ? publication.anchor()
        : anchor(source);
  }

  private static Anchor anchor(Footing source) {
    String word = source.event().reading().sentence().word(source.event().trigger().token());
    return new Anchor.Event(word, source.derivation());
  }
}
