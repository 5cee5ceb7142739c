package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates what lasted for a told time by the day it began or ended on: "the siege began on 8
 * September 1941 and lasted 872 days" is a span.
 */
final class Lasting {
  private static final double CONFIDENCE = Reliability.of("relation.event");
  private static final Pattern AMOUNT = Pattern.compile("P(\\d{1,4})([DWMY])");
  private static final Set<String> VERBS = Set.of("last", "continue", "run", "endure", "go");
  private static final Set<String> BEGINNING = Set.of("begin", "start", "open");
  private static final Set<String> ENDING = Set.of("end", "conclude", "finish");

  /** In tokens, from the verb to how long: "lasted for about". */
  private static final int BESIDE = 4;

  /** In mentions back to where the event's beginning or end was told. */
  private static final int REACH = 8;

  private Lasting() {}

  /** A told length. */
  private record Length(int amount, Unit unit) {
    static @Nullable Length of(TimeExpression expression) {
      Matcher amount = AMOUNT.matcher(expression.value());
      if (expression.type() != TimeExpression.Type.DURATION || !amount.matches()) {
        return null;
      }
      int number = Integer.parseInt(amount.group(1));
      return switch (amount.group(2)) {
        case "D" -> new Length(number, Unit.DAY);
        case "W" -> new Length(7 * number, Unit.DAY);
        case "M" -> new Length(number, Unit.MONTH);
        default -> new Length(number, Unit.YEAR);
      };
    }

    /** Days count the first and the last; what is told in years is known in years. */
    List<Step> steps(int sign) {
      return unit == Unit.DAY
          ? List.of(new Step.Shift(sign * (amount - 1), unit))
          : List.of(new Step.Truncate(unit), new Step.Shift(sign * amount, unit));
    }
  }

  /**
   * Adds the spans.
   *
   * @param mentions all of the article, in text order
   */
  static void apply(List<EventMention> mentions, Map<EventMention, Dating> known) {
    List<EventMention> before = new ArrayList<>();
    for (EventMention mention : mentions) {
      TimeSpan time =
          mention.trigger() instanceof Trigger.Verb verb && VERBS.contains(verb.lemma())
              ? lengthBehind(mention)
              : null;
      if (time != null) {
        span(mention, time, before, known);
      }
      before.add(mention);
    }
  }

  private static @Nullable TimeSpan lengthBehind(EventMention mention) {
    int verb = mention.trigger().token();
    for (TimeSpan time : mention.reading().times()) {
      boolean beside = time.first() > verb && time.first() - verb <= BESIDE;
      if (beside && Length.of(time.expression()) != null) {
        return time;
      }
    }
    return null;
  }

  private static void span(
      EventMention mention,
      TimeSpan time,
      List<EventMention> before,
      Map<EventMention, Dating> known) {
    Length length = Length.of(time.expression());
    EventMention event = subject(mention, before);
    Dating end = event == null ? null : known.get(event);
    Dating own = known.get(mention);
    if (length == null || event == null || end == null || end.time() == null) {
      return;
    }
    if (own != null && !end.time().equals(own.time())) {
      return; // it has a date of its own, not that of the beginning
    }
    String carrier = told(event);
    Derivation span =
        BEGINNING.contains(carrier)
            ? onwards(end.derivation(), time, length)
            : ENDING.contains(carrier) ? until(end.derivation(), time, length) : null;
    if (span != null) {
      known.put(mention, new Dating(span, time, CONFIDENCE));
      if (event.trigger() instanceof Trigger.Noun) {
        known.put(event, new Dating(span, end.time(), Math.min(CONFIDENCE, end.confidence())));
      }
    }
  }

  private static @Nullable Derivation onwards(Derivation start, TimeSpan time, Length length) {
    Derivation end = derived("duration.end", start, time, length.steps(1));
    return end == null
        ? null
        : derived("duration.lasted", start, time, List.of(new Step.To(end, Kind.SPAN)));
  }

  private static @Nullable Derivation until(Derivation end, TimeSpan time, Length length) {
    Derivation start = derived("duration.start", end, time, length.steps(-1));
    return start == null
        ? null
        : derived("duration.lasted", start, time, List.of(new Step.To(end, Kind.SPAN)));
  }

  private static @Nullable Derivation derived(
      String rule, Derivation from, TimeSpan time, List<Step> steps) {
    return Derived.orNull(time.expression().text(), rule, new Anchor.Expression(from), steps);
  }

  /** The event that the subject names, or "it" means, where its beginning or end was told. */
  private static @Nullable EventMention subject(EventMention mention, List<EventMention> before) {
    if (!(mention.trigger() instanceof Trigger.Verb verb) || verb.subject() == null) {
      return null;
    }
    String word = mention.reading().sentence().lower(verb.subject().head());
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      EventMention event = before.get(i);
      if (!told(event).isEmpty() && (word.equals(name(event)) || word.equals("it"))) {
        return event;
      }
    }
    return null;
  }

  private static String name(EventMention event) {
    return event.trigger() instanceof Trigger.Verb verb && verb.subject() != null
        ? event.reading().sentence().lower(verb.subject().head())
        : event.trigger().lemma();
  }

  /** By which verb its beginning or end is told; empty where neither is. */
  private static String told(EventMention event) {
    VerbGroup verb = event.trigger().verb();
    String lemma = verb == null ? "" : verb.lemma();
    return BEGINNING.contains(lemma) || ENDING.contains(lemma) ? lemma : "";
  }
}
