package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Candidate;
import java.util.Collection;
import java.util.Locale;
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

  /** A name without what does not tell two names apart. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  void add(Collection<String> moreParticipants, Collection<String> morePlaces) {
    moreParticipants.forEach(name -> participants.add(key(name)));
    morePlaces.forEach(name -> places.add(key(name)));
  }

  boolean meet(Names others) {
    return participants.stream().anyMatch(others.participants::contains)
        || places.stream().anyMatch(others.places::contains);
  }
}
