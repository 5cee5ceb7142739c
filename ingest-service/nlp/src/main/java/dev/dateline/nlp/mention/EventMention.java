package dev.dateline.nlp.mention;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Map;

/**
 * An event as one sentence tells of it, not yet dated.
 *
 * @param standing what the words around it make of it, as far as a title goes
 * @param participants full names, most central first
 * @param standIns whom its subject means when it is a pronoun or "the two leaders", and whose it is
 *     when it begins with "his" or "their"; else empty
 * @param objects whom a "him", "her", "it" or "them" behind its verb means, by its token
 * @param places most specific first
 */
public record EventMention(
    SentenceReading reading,
    Trigger trigger,
    Factuality factuality,
    Standing standing,
    List<String> participants,
    List<String> standIns,
    Map<Integer, List<String>> objects,
    List<String> places) {

  public EventMention {
    standIns = List.copyOf(standIns);
    objects = Map.copyOf(objects);
    participants = List.copyOf(participants);
    places = List.copyOf(places);
  }

  public String kind() {
    return trigger.kind();
  }

  /** Whether it names neither who nor where. */
  public boolean isNameless() {
    return participants.isEmpty() && places.isEmpty();
  }

  /** Whether it names at least one participant or place that the other names too. */
  public boolean shares(EventMention other) {
    return participants.stream().anyMatch(other.participants::contains)
        || places.stream().anyMatch(other.places::contains);
  }
}
