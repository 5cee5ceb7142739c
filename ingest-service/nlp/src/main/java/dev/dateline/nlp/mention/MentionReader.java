package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Gazetteer;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the triggers of an article into mentions of events. */
public final class MentionReader {
  private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "away", "back");

  private final Stances stances;
  private final Factualities factualities;
  private final Gazetteer gazetteer;

  public MentionReader(Verbs verbs, Gazetteer gazetteer) {
    this.stances = new Stances(verbs);
    this.factualities = new Factualities(verbs);
    this.gazetteer = gazetteer;
  }

  /** Who is who in an article. */
  public static Coreference coreference(List<SentenceReading> readings) {
    List<Name> names = readings.stream().flatMap(reading -> reading.names().stream()).toList();
    return Coreference.of(names, Sites.of(readings));
  }

  /**
   * The mentions of an article in text order.
   *
   * @param here where the article was written ("this city"); null when it does not say
   */
  public List<EventMention> read(
      List<SentenceReading> readings, Coreference coreference, @Nullable String here) {
    Discourse discourse = new Discourse(coreference, Roles.of(readings, coreference));
    Participants participants = new Participants(coreference, gazetteer, discourse);
    Places places = new Places(gazetteer, here);
    Namesakes namesakes = new Namesakes();
    Continuations continuations = new Continuations();
    List<EventMention> mentions = new ArrayList<>();
    for (SentenceReading reading : readings) {
      Standings standings = stances.read(reading, continuations.over(reading));
      for (Trigger trigger : reading.triggers()) {
        mentions.add(
            namesakes.complete(
                new EventMention(
                    reading,
                    trigger,
                    factualities.of(reading, standings, trigger),
                    standings.of(trigger),
                    participants.of(reading, trigger),
                    participants.standIns(reading, trigger),
                    participants.objects(reading, trigger),
                    places.of(reading, trigger))));
        tell(discourse, reading, trigger);
      }
      discourse.leave(reading);
      continuations.leave(reading, standings);
    }
    return mentions;
  }

  private static void tell(Discourse discourse, SentenceReading reading, Trigger trigger) {
    VerbGroup group = trigger.verb();
    Phrase subject =
        trigger instanceof Trigger.Verb verb
            ? verb.subject()
            : ((Trigger.Noun) trigger).carrierSubject();
    if (subject != null && group != null) {
      Clause.Role role = group.clause().role();
      boolean main = role != Clause.Role.ADVERBIAL && role != Clause.Role.RELATIVE;
      discourse.tell(reading, subject, main);
    }
    if (trigger instanceof Trigger.Verb verb) {
      Phrase object = verb.object() == null ? behindParticle(reading, verb) : verb.object();
      if (object != null) {
        boolean aside = verb.group().clause().role() == Clause.Role.ADVERBIAL;
        discourse.tellObject(reading, object, verb.lemma(), aside);
      }
    }
  }

  /** "brought <em>out</em> four boys". */
  private static @Nullable Phrase behindParticle(SentenceReading reading, Trigger.Verb verb) {
    int next = verb.token() + 1;
    boolean particle = PARTICLES.contains(reading.sentence().lower(next));
    return particle && !verb.group().passive()
        ? Phrases.startingAt(reading.sentence(), next + 1)
        : null;
  }
}
