package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.EventRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far events lie from each other: "the 31st anniversary of X", "two days after X". What
 * follows is for the solver to say, in both directions.
 */
final class EventRelations {
  private static final double CONFIDENCE = Reliability.of("relation.event");

  /** In tokens from the start of the sentence. */
  private static final int FRONT = 3;

  private EventRelations() {}

  /**
   * The distances that one sentence tells.
   *
   * @param mentions its events, at least one
   */
  static List<Link> links(List<EventMention> mentions) {
    List<Link> links = new ArrayList<>();
    for (TimeSpan time : mentions.get(0).reading().times()) {
      EventRelation relation = isDay(mentions.get(0).reading(), time) ? null : relation(time);
      EventMention target = relation == null ? null : target(mentions, relation);
      EventMention host = target == null ? null : host(mentions, target, time);
      if (relation != null && target != null && host != null) {
        links.add(new Link.Counted(host, target, time, relation));
      }
    }
    return links;
  }

  /**
   * Adds what an anniversary tells that stands beside its own date, "Tuesday is the 31st
   * anniversary of X": that day is no event.
   *
   * @param mentions the events of a sentence, at least one
   */
  static void dateByAnniversaries(List<EventMention> mentions, Map<EventMention, Dating> known) {
    SentenceReading reading = mentions.get(0).reading();
    for (TimeSpan time : reading.times()) {
      if (!(relation(time) instanceof EventRelation.Anniversary anniversary)) {
        continue;
      }
      EventMention target = target(mentions, anniversary);
      Distance away = Distance.of(anniversary);
      if (target == null || away == null || known.containsKey(target)) {
        continue;
      }
      EventMention host = host(mentions, target, time);
      Derivation day = host != null && known.containsKey(host) ? null : dayBeside(reading, time);
      Derivation derivation =
          day == null
              ? null
              : Derived.orNull(
                  time.expression().text(),
                  time.expression().rule(),
                  new Anchor.Expression(day),
                  away.back());
      if (derivation != null) {
        known.put(target, new Dating(derivation, time, CONFIDENCE));
      }
    }
  }

  /** Null for words that are a date of themselves, and for a distance of no length. */
  static @Nullable EventRelation relation(TimeSpan time) {
    EventRelation relation = time.isDate() ? null : time.expression().relation();
    return relation == null || Distance.of(relation) == null ? null : relation;
  }

  /** The first event named behind the words of the expression. */
  private static @Nullable EventMention target(
      List<EventMention> mentions, EventRelation relation) {
    int token = mentions.get(0).reading().sentence().tokenAt(relation.eventStart());
    for (EventMention mention : mentions) {
      if (mention.trigger().token() >= token) {
        return isCountedFrom(mention, token) ? mention : null;
      }
    }
    return null;
  }

  /** Not "two days before his bout, promoters <em>said</em>": behind a comma another clause is. */
  private static boolean isCountedFrom(EventMention mention, int from) {
    Phrase subject = mention.trigger() instanceof Trigger.Verb verb ? verb.subject() : null;
    int end = subject == null ? mention.trigger().token() : subject.first();
    for (int at = from; at < end; at++) {
      if (mention.reading().sentence().lower(at).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "Two years before his death in 1827 <em>he completed</em> it", whatever "before" may open. */
  private static boolean isMain(Trigger trigger, EventMention target) {
    VerbGroup verb = trigger.verb();
    Phrase subject = trigger instanceof Trigger.Verb own ? own.subject() : null;
    boolean behind =
        target.trigger() instanceof Trigger.Noun noun
            && noun.carrier() == null
            && subject != null
            && subject.first() > noun.phrase().head();
    return verb != null
        && (verb.clause().role() == Clause.Role.MAIN || (behind && verb.tense().isFinite()));
  }

  /** What the words date: what stands before them; behind them where they open the sentence. */
  private static @Nullable EventMention host(
      List<EventMention> mentions, EventMention target, TimeSpan time) {
    EventMention host = null;
    for (EventMention mention : mentions) {
      boolean before = mention.trigger().token() < time.first();
      boolean main = isMain(mention.trigger(), target);
      boolean behind = time.first() < FRONT && mention.trigger().token() > target.trigger().token();
      if (!mention.equals(target) && (before || (host == null && behind && main))) {
        host = mention;
      }
    }
    return host;
  }

  /** "Monday is <em>the 10th anniversary</em>". */
  private static boolean isDay(SentenceReading reading, TimeSpan time) {
    return reading.times().stream()
        .anyMatch(date -> date.isDate() && isPredicate(reading.sentence(), date, time));
  }

  /** "<em>Monday</em> is the 10th anniversary": a day of its own, not of what the verb tells. */
  static boolean isAnniversary(SentenceReading reading, TimeSpan date) {
    return reading.times().stream()
        .anyMatch(
            time ->
                relation(time) instanceof EventRelation.Anniversary
                    && isPredicate(reading.sentence(), date, time));
  }

  private static boolean isPredicate(TaggedSentence sentence, TimeSpan date, TimeSpan time) {
    int before = date.first() - 1;
    boolean verbs = date.end() < time.first();
    for (int i = date.end(); i < time.first(); i++) {
      verbs &= sentence.is(i, "AUX") || sentence.is(i, "VERB") || sentence.is(i, "ADV");
    }
    boolean subject = before < 0 || !(sentence.isInPhrase(before) || sentence.is(before, "PRON"));
    return verbs && subject;
  }

  private static @Nullable Derivation dayBeside(SentenceReading reading, TimeSpan relation) {
    for (TimeSpan time : reading.times()) {
      if (!time.equals(relation) && time.isDate() && isBeside(reading, time, relation)) {
        return time.expression().derivation();
      }
    }
    return null;
  }

  /** At most one verb between them: "<em>is</em> the anniversary", "<em>marks</em> it". */
  private static boolean isBeside(SentenceReading reading, TimeSpan one, TimeSpan two) {
    TaggedSentence sentence = reading.sentence();
    int verbs = 0;
    for (int i = Math.min(one.end(), two.end()); i < Math.max(one.first(), two.first()); i++) {
      boolean verb = sentence.is(i, "VERB") || sentence.is(i, "AUX");
      verbs += verb && !sentence.is(i - 1, "AUX") ? 1 : 0; // "will be"
    }
    return verbs < 2;
  }
}
