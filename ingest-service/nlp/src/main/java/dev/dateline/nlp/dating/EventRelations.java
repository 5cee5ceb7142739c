package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Unit;
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
  private static final double CONFIDENCE = 0.8;

  private EventRelations() {}

  /** Adds what the relations of one sentence give to the known datings. */
  static void apply(
      SentenceReading reading, List<EventMention> mentions, Map<EventMention, Dating> known) {
    for (TimeSpan time : reading.times()) {
      EventRelation relation = time.expression().relation();
      if (relation == null || time.isDate()) {
        continue;
      }
      Step.Shift away = stepFrom(relation);
      EventMention target = target(reading, mentions, relation);
      if (away == null || target == null) {
        continue;
      }
      EventMention host = host(mentions, target, time);
      Dating ofTarget = known.get(target);
      if (ofTarget == null) {
        Derivation day = dayOfHost(reading, time, host, known);
        put(known, target, time, day == null ? null : fromHost(time, day, away));
      } else if (host != null && !known.containsKey(host)) {
        put(known, host, time, fromTarget(time, target, ofTarget, away));
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

  /** From the event that the expression counts from to the day it speaks of. */
  private static Step.@Nullable Shift stepFrom(EventRelation relation) {
    if (relation instanceof EventRelation.Anniversary anniversary) {
      return new Step.Shift(anniversary.years(), Unit.YEAR);
    }
    if (relation instanceof EventRelation.Offset offset && offset.amount() > 0) {
      int sign = offset.side() == Step.Side.AFTER ? 1 : -1;
      return new Step.Shift(sign * offset.amount(), offset.unit());
    }
    return null;
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

  private static @Nullable EventMention host(
      List<EventMention> mentions, EventMention target, TimeSpan time) {
    EventMention host = null;
    for (EventMention mention : mentions) {
      if (mention.trigger().token() != target.trigger().token()
          && mention.trigger().token() < time.first()) {
        host = mention;
      }
    }
    return host;
  }

  /** The day of the anniversary: another date of the sentence, or the date of its event. */
  private static @Nullable Derivation dayOfHost(
      SentenceReading reading,
      TimeSpan relation,
      @Nullable EventMention host,
      Map<EventMention, Dating> known) {
    for (TimeSpan time : reading.times()) {
      if (!time.equals(relation) && time.isDate()) {
        return time.expression().derivation();
      }
    }
    Dating dating = host == null ? null : known.get(host);
    return dating == null ? null : dating.derivation();
  }

  private static @Nullable Derivation fromHost(TimeSpan time, Derivation day, Step.Shift away) {
    return derive(time, new Anchor.Expression(day), new Step.Shift(-away.amount(), away.unit()));
  }

  private static @Nullable Derivation fromTarget(
      TimeSpan time, EventMention target, Dating dating, Step.Shift away) {
    String word = target.reading().sentence().word(target.trigger().token());
    return derive(time, new Anchor.Event(word, dating.derivation()), away);
  }

  private static @Nullable Derivation derive(TimeSpan time, Anchor anchor, Step step) {
    try {
      return Derivation.of(
          time.expression().text(), time.expression().rule(), anchor, List.of(step));
    } catch (DerivationException leadsNowhere) {
      return null;
    }
  }
}
