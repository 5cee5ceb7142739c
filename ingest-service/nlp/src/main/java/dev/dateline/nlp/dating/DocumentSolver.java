package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.solver.Conflict;
import dev.dateline.model.solver.Constraint;
import dev.dateline.model.solver.Solution;
import dev.dateline.model.solver.Solver;
import dev.dateline.nlp.mention.EventMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the dates of the events of an article by their order and their distances. What the words
 * beside an event say stays as it is; what contradicts it is set aside and told with it.
 */
final class DocumentSolver {
  private final Network network;
  private final Map<EventMention, Dating> known;
  private final Solution solution;
  private final Narrowing narrowing;

  private DocumentSolver(
      Network network,
      Map<EventMention, Dating> known,
      @Nullable PublicationDay publication,
      Set<String> opened,
      List<Constraint> constraints) {
    this.network = network;
    this.known = known;
    Map<String, DayBounds> given = new HashMap<>();
    for (Constraint constraint : constraints) {
      for (String id : List.of(constraint.event(), constraint.anchor())) {
        given.put(id, opened.contains(id) ? DayBounds.OPEN : bounds(known.get(network.event(id))));
      }
    }
    this.solution = Solver.solve(given, constraints);
    this.narrowing = new Narrowing(network, known, publication, solution);
  }

  private static DayBounds bounds(@Nullable Dating dating) {
    return dating == null || dating.recurs()
        ? DayBounds.OPEN
        : Edtf.parse(dating.derivation().edtf()).bounds();
  }

  /** What follows, by event: new dates, and known ones with what contradicts them. */
  static Map<EventMention, Dating> solve(
      List<Link> links, Map<EventMention, Dating> known, @Nullable PublicationDay publication) {
    Map<EventMention, Dating> solved = new IdentityHashMap<>();
    if (!links.isEmpty()) {
      Network network = new Network(links);
      DocumentSolver solver =
          new DocumentSolver(network, known, publication, Set.of(), network.constraints());
      solver.narrow(solved);
      solver.contradict(publication, solved);
    }
    return solved;
  }

  private void narrow(Map<EventMention, Dating> solved) {
    for (EventMention mention : network.events()) {
      Dating own = known.get(mention);
      Dating narrowed = own == null || own.isByTense() ? narrowing.of(mention) : null;
      if (narrowed != null) {
        solved.put(mention, narrowed);
      }
    }
  }

  /** Each event that words date gets the date that it would have by the others of a conflict. */
  private void contradict(@Nullable PublicationDay publication, Map<EventMention, Dating> solved) {
    for (Conflict conflict : solution.conflicts()) {
      Set<String> ids = new HashSet<>();
      for (Constraint constraint : conflict.constraints()) {
        ids.add(constraint.event());
        ids.add(constraint.anchor());
      }
      for (String id : ids.stream().sorted().toList()) {
        EventMention mention = network.event(id);
        Dating own = solved.getOrDefault(mention, known.get(mention));
        if (own == null || !own.isWorded()) {
          continue;
        }
        Dating other =
            new DocumentSolver(network, known, publication, Set.of(id), conflict.constraints())
                .narrowing.of(mention);
        if (other != null && isByWords(other)) {
          solved.put(mention, own.against(other.derivation().asContradiction()));
        }
      }
    }
  }

  /** Whether the date goes back to words, not to what a report is supposed to tell of its day. */
  private static boolean isByWords(Dating dating) {
    return !(dating.derivation().anchor() instanceof Anchor.Publication);
  }
}
