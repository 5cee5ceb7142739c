package dev.dateline.nlp.mention;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;

/**
 * An event as one sentence tells of it, not yet dated.
 *
 * @param participants full names, most central first
 * @param standIns whom its subject means when it is a pronoun or "the two leaders", and whose it is
 *     when it begins with "his" or "their"; else empty
 * @param objects whom the "him", "her", "it" or "them" right behind its verb means; else empty
 * @param places most specific first
 */
public record EventMention(
    SentenceReading reading,
    Trigger trigger,
    Factuality factuality,
    List<String> participants,
    List<String> standIns,
    List<String> objects,
    List<String> places) {

  public EventMention {
    standIns = List.copyOf(standIns);
    objects = List.copyOf(objects);
    participants = List.copyOf(participants);
    places = List.copyOf(places);
  }

  public String kind() {
    return trigger.kind();
  }

  /** Whether it names at least one participant or place that the other names too. */
  public boolean shares(EventMention other) {
    return participants.stream().anyMatch(other.participants::contains)
        || places.stream().anyMatch(other.places::contains);
  }
}
