package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two dates that are the ends of one: "from 1979 to 1990" and "the 1914-18 war" are spans, "between
 * 25 August and 8 September" and "the night of 4-5 June" may have been on any day of them.
 */
final class Stretches {
  static final String RULE = "stretch.";
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> NIGHT_LINKS = Set.of("/", "to");
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");

  /** What is moved from one date to another does not last from the one to the other. */
  private static final Set<String> MOVING =
      Set.of("move", "postpone", "delay", "change", "shift", "reschedule", "defer");

  private Stretches() {}

  /** Whether the time is the first end of a stretch. */
  static boolean isStart(SentenceReading reading, TimeSpan time) {
    return end(reading, time) != null;
  }

  /** The date from one end to the other; null when they are no ends of one, or in no order. */
  static @Nullable Derivation from(SentenceReading reading, TimeSpan start, Trigger trigger) {
    TimeSpan end = end(reading, start);
    Derivation first = start.expression().derivation();
    Derivation last = end == null ? null : end.expression().derivation();
    if (end == null || first == null || last == null || isMoved(trigger)) {
      return null;
    }
    boolean night = isNight(start);
    boolean between = night || link(reading.sentence(), start).equals("between");
    String rule = night ? RULE + "night" : between ? RULE + "between" : RULE + "from-to";
    return Derived.orNull(
        reading.sentence().text(start.first(), end.end()),
        rule,
        new Anchor.Expression(first),
        List.of(new Step.To(last, between ? Kind.MOMENT : Kind.SPAN)));
  }

  /** Whether it tells of another day for something, not of its going on. */
  static boolean isMoved(Trigger trigger) {
    return MOVING.contains(trigger.lemma());
  }

  /** Whether the time is the last end of a stretch, which its first end stands for. */
  static boolean isEnd(SentenceReading reading, TimeSpan time) {
    return reading.times().stream().anyMatch(start -> time.equals(end(reading, start)));
  }

  /** The last end of the stretch that a time begins; null where it begins none. */
  static @Nullable TimeSpan end(SentenceReading reading, TimeSpan start) {
    TimeSpan end = reading.timeAt(start.end() + 1);
    boolean starts = isDate(start) || isNight(start);
    if (end == null || end.first() != start.end() + 1 || !starts || !isDate(end)) {
      return null;
    }
    TaggedSentence sentence = reading.sentence();
    String between = sentence.lower(start.end());
    String before = link(sentence, start);
    boolean glued = end.expression().start() - start.expression().end() == 1;
    boolean ends =
        ((glued || isNight(start)) && DASHES.contains(between))
            || (isNight(start) && NIGHT_LINKS.contains(between))
            || (before.equals("from") && UNTIL.contains(between))
            || (before.equals("between") && between.equals("and"));
    return ends ? end : null;
  }

  /** "the night of 4-5 June" is one night, of which both days have a part. */
  private static boolean isNight(TimeSpan time) {
    return time.isDate() && time.expression().value().endsWith("TNI");
  }

  private static boolean isDate(TimeSpan time) {
    return time.isDate() && time.expression().type() == TimeExpression.Type.DATE;
  }

  /** The preposition before a time. */
  private static String link(TaggedSentence sentence, TimeSpan time) {
    int before = time.first() - 1;
    return sentence.lower(sentence.lower(before).equals("the") ? before - 1 : before);
  }
}
