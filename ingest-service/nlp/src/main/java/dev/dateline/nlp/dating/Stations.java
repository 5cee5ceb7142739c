package dev.dateline.nlp.dating;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "won gold in Beijing in 2008, in London in 2012 and in Rio in 2016", "won gold in Beijing in 2008
 * and silver in London in 2012": an event at each place.
 */
final class Stations {
  private static final Set<String> AT = Set.of("in", "at");

  /** What begins a clause of its own behind a date: "and in Rio in 2016 <em>he</em> fell". */
  private static final Set<String> SUBJECTS = Set.of("PRON", "DET", "NOUN", "PROPN", "AUX", "VERB");

  /** In tokens. */
  private static final int LONGEST_THING = 4;

  private final EventMention mention;
  private final SentenceReading reading;
  private final TaggedSentence sentence;

  private Stations(EventMention mention) {
    this.mention = mention;
    this.reading = mention.reading();
    this.sentence = reading.sentence();
  }

  /**
   * A place with the time that stands behind it.
   *
   * @param thing what is done there; null where it is what was done at the first
   */
  private record Station(@Nullable Phrase thing, Phrase place, TimeSpan time) {}

  /**
   * The events, one for each place; none where there is one place only, or the dates are not its.
   */
  static List<DatedEvent> of(EventMention mention, Dating dating) {
    TimeSpan time = dating.time();
    boolean plain =
        time != null
            && mention.trigger() instanceof Trigger.Verb
            && dating.derivation().equals(time.expression().derivation());
    return plain && time != null ? new Stations(mention).around(time, dating) : List.of();
  }

  private List<DatedEvent> around(TimeSpan time, Dating dating) {
    Station first = before(time);
    if (first == null || first.place().first() < mention.trigger().token()) {
      return List.of();
    }
    List<Station> stations = new ArrayList<>();
    for (Station at = first; at != null; at = next(at, first)) {
      stations.add(at);
    }
    Station last = stations.get(stations.size() - 1);
    if (SUBJECTS.contains(sentence.tag(last.time().end()))) {
      stations.remove(stations.size() - 1);
    }
    return stations.size() < 2
        ? List.of()
        : stations.stream().map(station -> event(station, first, dating)).toList();
  }

  private @Nullable Station before(TimeSpan time) {
    int noun = time.first() - 2;
    if (!AT.contains(sentence.lower(time.first() - 1)) || !sentence.is(noun, "PROPN")) {
      return null;
    }
    Phrase place = Phrases.around(sentence, noun);
    return AT.contains(sentence.lower(place.first() - 1)) ? new Station(null, place, time) : null;
  }

  /** "and <em>silver</em> in London in 2012": another such thing as the verb has for its object. */
  private @Nullable Phrase thing(int at, Station first) {
    Phrase object = mention.trigger() instanceof Trigger.Verb verb ? verb.object() : null;
    boolean open = object != null && object.end() == first.place().first() - 1;
    Phrase thing = open ? Phrases.startingAt(sentence, at) : null;
    boolean common = thing != null && !sentence.isCapitalized(thing.head());
    return common && thing != null && thing.end() - thing.first() <= LONGEST_THING ? thing : null;
  }

  private @Nullable Station next(Station station, Station first) {
    int at = station.time().end();
    boolean comma = sentence.lower(at).equals(",");
    at += comma ? 1 : 0;
    boolean and = sentence.lower(at).equals("and");
    at += and ? 1 : 0;
    Phrase thing = comma || and ? thing(at, first) : null;
    at = thing == null ? at : thing.end();
    Phrase place =
        (comma || and) && AT.contains(sentence.lower(at))
            ? Phrases.startingAt(sentence, at + 1)
            : null;
    if (place == null
        || !sentence.is(place.head(), "PROPN")
        || !AT.contains(sentence.lower(place.end()))) {
      return null;
    }
    TimeSpan time = reading.timeAt(place.end() + 1);
    return time == null || !time.isDate() ? null : new Station(thing, place, time);
  }

  private DatedEvent event(Station station, Station first, Dating dating) {
    var derivation = station.time().expression().derivation();
    Dating own =
        derivation == null || station.equals(first)
            ? dating
            : new Dating(derivation, station.time(), dating.confidence());
    String place = sentence.text(station.place().first(), station.place().end());
    Map<Integer, List<String>> objects = new HashMap<>(mention.objects());
    if (!station.equals(first)) {
      objects.put(first.place().head(), List.of(place));
    }
    Phrase thing = station.thing();
    if (thing != null && mention.trigger() instanceof Trigger.Verb verb && verb.object() != null) {
      objects.put(verb.object().head(), List.of(sentence.text(thing.first(), thing.end())));
    }
    List<String> places =
        reading.places().stream()
            .filter(known -> known.first() == station.place().first())
            .map(known -> known.place().name())
            .toList();
    return new DatedEvent(
        new EventMention(
            reading,
            mention.trigger(),
            mention.factuality(),
            mention.standing(),
            mention.participants(),
            mention.standIns(),
            objects,
            places),
        own);
  }
}
