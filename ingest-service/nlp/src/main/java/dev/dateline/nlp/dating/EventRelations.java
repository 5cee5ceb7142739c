package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.EventRelation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates events by their distance to other events: "the 31st anniversary of X", "two days after X".
 * Works both ways: from the anniversary's day back to X, and from X to the event on its
 * anniversary.
 */
final class EventRelations {
  private static final double CONFIDENCE = Reliability.of("relation.event");

  /** In tokens from the start of the sentence. */
  private static final int FRONT = 3;

  private EventRelations() {}

  /**
   * Adds what the relations of one sentence give to the known datings.
   *
   * @param mentions its events, at least one
   */
  static void apply(List<EventMention> mentions, Map<EventMention, Dating> known) {
    SentenceReading reading = mentions.get(0).reading();
    for (TimeSpan time : reading.times()) {
      EventRelation relation = time.expression().relation();
      if (relation == null || time.isDate()) {
        continue;
      }
      Distance away = Distance.of(relation);
      EventMention target = target(reading, mentions, relation);
      if (away == null || target == null) {
        continue;
      }
      EventMention host = host(mentions, target, time);
      Dating ofTarget = known.get(target);
      if (ofTarget == null) {
        Derivation day = dayOfHost(reading, time, host, known);
        put(
            known,
            target,
            time,
            day == null ? null : derive(time, new Anchor.Expression(day), away.back()));
      } else if (host != null && !known.containsKey(host)) {
        put(known, host, time, derive(time, anchor(target, ofTarget), away.forth()));
      }
    }
  }

  private static void put(
      Map<EventMention, Dating> known,
      EventMention mention,
      TimeSpan time,
      @Nullable Derivation derivation) {
    if (derivation != null) {
      known.put(mention, new Dating(derivation, time, CONFIDENCE));
    }
  }

  /** The first event named behind the words of the expression. */
  private static @Nullable EventMention target(
      SentenceReading reading, List<EventMention> mentions, EventRelation relation) {
    int token = reading.sentence().tokenAt(relation.eventStart());
    for (EventMention mention : mentions) {
      if (mention.trigger().token() >= token) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isMain(VerbGroup verb) {
    return verb.clause().role() == Clause.Role.MAIN;
  }

  /** What the words date: what stands before them; behind them where they open the sentence. */
  private static @Nullable EventMention host(
      List<EventMention> mentions, EventMention target, TimeSpan time) {
    EventMention host = null;
    for (EventMention mention : mentions) {
      boolean before = mention.trigger().token() < time.first();
      boolean main = mention.trigger().verb() != null && isMain(mention.trigger().verb());
      boolean behind = time.first() < FRONT && mention.trigger().token() > target.trigger().token();
      if (!mention.equals(target) && (before || (host == null && behind && main))) {
        host = mention;
      }
    }
    return host;
  }

  /**
   * The date of the event on the near side. An anniversary may itself be told beside its date:
   * "Tuesday is the 31st anniversary"; of anything else in the sentence nothing follows.
   */
  private static @Nullable Derivation dayOfHost(
      SentenceReading reading,
      TimeSpan relation,
      @Nullable EventMention host,
      Map<EventMention, Dating> known) {
    Dating dating = host == null ? null : known.get(host);
    if (dating != null) {
      return dating.derivation();
    }
    if (relation.expression().relation() instanceof EventRelation.Anniversary) {
      for (TimeSpan time : reading.times()) {
        if (!time.equals(relation) && time.isDate() && isBeside(reading, time, relation)) {
          return time.expression().derivation();
        }
      }
    }
    return null;
  }

  /** At most one verb between them: "<em>is</em> the anniversary", "<em>marks</em> it". */
  private static boolean isBeside(SentenceReading reading, TimeSpan one, TimeSpan two) {
    TaggedSentence sentence = reading.sentence();
    int verbs = 0;
    for (int i = Math.min(one.end(), two.end()); i < Math.max(one.first(), two.first()); i++) {
      verbs += sentence.is(i, "VERB") || sentence.is(i, "AUX") ? 1 : 0;
    }
    return verbs < 2;
  }

  private static Anchor anchor(EventMention target, Dating dating) {
    String word = target.reading().sentence().word(target.trigger().token());
    return new Anchor.Event(word, dating.derivation());
  }

  private static @Nullable Derivation derive(TimeSpan time, Anchor anchor, List<Step> steps) {
    return Derived.orNull(time.expression().text(), time.expression().rule(), anchor, steps);
  }
}
