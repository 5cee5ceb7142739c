package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.timeline.consensus.Consensus;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Participants and places as they are compared: a person and a place of one name differ. */
record Names(Set<String> participants, Set<String> places) {

  static Names of(Candidate candidate) {
    Names names = new Names(new TreeSet<>(), new TreeSet<>());
    names.add(candidate.participants(), candidate.places());
    return names;
  }

  static Names none() {
    return new Names(new TreeSet<>(), new TreeSet<>());
  }

  void add(Collection<String> moreParticipants, Collection<String> morePlaces) {
    moreParticipants.forEach(name -> participants.add(Consensus.key(name)));
    morePlaces.forEach(name -> places.add(Consensus.key(name)));
  }

  boolean meet(Names others) {
    return participants.stream().anyMatch(others.participants::contains)
        || places.stream().anyMatch(others.places::contains);
  }
}
