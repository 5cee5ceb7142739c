package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.timeline.claim.SoleDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Candidates that certainly tell of one event, with the events that are known to be it: same single
 * day, same trigger class, and name by name connected by participants or places; within the article
 * also same title, class and stated date. A pure function of the set of candidates, whatever their
 * order.
 *
 * @param known by id, with their names; empty for an event that is new on its day
 * @param candidates in text order, at least one
 */
record Group(Map<Dossier, Names> known, List<Candidate> candidates) {

  private static final Comparator<Candidate> TEXT_ORDER =
      Comparator.<Candidate>comparingInt(it -> it.mention().trigger().start())
          .thenComparing(Candidate::key);

  /** Groups in text order of their first candidates. */
  static List<Group> of(Collection<Candidate> candidates, List<Dossier> known) {
    Connections connections = new Connections();
    List<Names> namesOfKnown = new ArrayList<>();
    for (Dossier dossier : known) {
      Names names = dossier.names();
      namesOfKnown.add(names);
      connections.add(dossier.soleDay(), dossier.event.kind, names);
    }
    List<Candidate> inOrder = candidates.stream().sorted(TEXT_ORDER).toList();
    Map<Candidate, Integer> nodes = new HashMap<>();
    Map<List<String>, Integer> told = new HashMap<>();
    for (Candidate candidate : inOrder) {
      Long day = candidate.edtf() == null ? null : SoleDay.of(Edtf.parse(candidate.edtf()));
      int node = connections.add(day, candidate.kind(), Names.of(candidate));
      nodes.put(candidate, node);
      String edtf = candidate.edtf();
      if (edtf != null && isStated(edtf)) {
        Integer first = told.putIfAbsent(List.of(edtf, candidate.kind(), candidate.title()), node);
        if (first != null) {
          connections.join(first, node);
        }
      }
    }
    Map<Integer, Group> groups = new LinkedHashMap<>();
    for (Candidate candidate : inOrder) {
      groups
          .computeIfAbsent(
              connections.root(Objects.requireNonNull(nodes.get(candidate))),
              root -> new Group(new LinkedHashMap<>(), new ArrayList<>()))
          .candidates
          .add(candidate);
    }
    for (int node = 0; node < known.size(); node++) {
      Group group = groups.get(connections.root(node));
      if (group != null) {
        group.known.put(known.get(node), namesOfKnown.get(node));
      }
    }
    return List.copyOf(groups.values());
  }

  /** More than about when, or before or after when: "2014-02", not "2014~" or "[..2014]". */
  private static boolean isStated(String edtf) {
    return !edtf.contains("..") && !edtf.contains("~");
  }

  /** The first known event that shares a name with the candidate itself. */
  Optional<Dossier> closest(Candidate candidate) {
    Names names = Names.of(candidate);
    return known.entrySet().stream()
        .filter(entry -> entry.getValue().meet(names))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
