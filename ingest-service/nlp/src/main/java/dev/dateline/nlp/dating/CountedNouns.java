package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.EventRelation;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a date belongs to that stands behind a noun which is counted from: "two days before
 * the attack on 9/11" dates the attack, "marked the 70th anniversary of its independence on 15
 * August" dates what was done on that day, unless the count says otherwise.
 */
final class CountedNouns {
  /** In tokens from the start of the sentence. */
  private static final int FRONT = 3;

  /** In days: how far from an anniversary it is told of. */
  private static final int TOLD = 366;

  private final SentenceReading reading;
  private final @Nullable PublicationDay publication;

  CountedNouns(SentenceReading reading, @Nullable PublicationDay publication) {
    this.reading = reading;
    this.publication = publication;
  }

  /**
   * A noun that is counted from, with a date behind it.
   *
   * @param time the words that count
   */
  record Counted(Trigger.Noun noun, TimeSpan time, EventRelation relation) {}

  /** The noun that a date stands behind; null where none is counted from. */
  @Nullable Counted before(TimeSpan date) {
    Counted found = null;
    for (TimeSpan time : reading.times()) {
      EventRelation relation = time.end() <= date.first() ? EventRelations.relation(time) : null;
      Trigger target = relation == null ? null : target(relation);
      if (relation != null
          && target instanceof Trigger.Noun noun
          && noun.token() < date.first()
          && reading.sentence().isPhrase(noun.token() + 1, date.first())) {
        found = new Counted(noun, time, relation);
      }
    }
    return found;
  }

  private @Nullable Trigger target(EventRelation relation) {
    int token = reading.sentence().tokenAt(relation.eventStart());
    return reading.triggers().stream()
        .filter(trigger -> trigger.token() >= token)
        .findFirst()
        .orElse(null);
  }

  /** What the date belongs to; null where nothing told of in the sentence. */
  @Nullable Trigger dated(Counted counted, TimeSpan date) {
    Trigger host = host(counted, date);
    return isOfNoun(counted, date, host) ? counted.noun() : host;
  }

  private @Nullable Trigger host(Counted counted, TimeSpan date) {
    Trigger verb = null;
    Trigger noun = null;
    for (Trigger trigger : reading.triggers()) {
      boolean before = trigger.token() < counted.time().first();
      boolean finite = trigger.verb() != null && trigger.verb().tense().isFinite();
      boolean behind = counted.time().first() < FRONT && trigger.token() >= date.end() && finite;
      verb = finite && (before || (behind && verb == null)) ? trigger : verb;
      noun = before ? trigger : noun;
    }
    return verb == null ? noun : verb;
  }

  private boolean isOfNoun(Counted counted, TimeSpan date, @Nullable Trigger host) {
    if (reading.sentence().lower(date.first() - 1).equals("of")) {
      return true;
    }
    Derivation event = date.expression().derivation();
    Distance distance = Distance.of(counted.relation());
    Derivation told =
        event == null || distance == null
            ? null
            : Derived.orNull("", "", new Anchor.Expression(event), distance.forth());
    boolean past = host != null && isPast(host.verb());
    boolean late = told != null && publication != null && publication.isBefore(told);
    if (counted.relation() instanceof EventRelation.Offset
        || counted.relation() instanceof EventRelation.Within) {
      return !past || !late;
    }
    // Told within a year of it: it is this anniversary that is marked.
    return counted.relation() instanceof EventRelation.Anniversary
        && told != null
        && publication != null
        && publication.isWithin(told, TOLD)
        && past != late;
  }

  private static boolean isPast(@Nullable VerbGroup verb) {
    return verb != null && verb.tense().isPast();
  }
}
