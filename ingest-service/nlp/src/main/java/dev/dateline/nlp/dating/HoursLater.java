package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates what was some hours or minutes after what the text has just dated: "The fire broke out on
 * Monday at 6 p.m. <em>An hour later</em> the spire fell" is Monday still, "late on Monday ... sank
 * <em>within three hours</em>" Monday or Tuesday.
 */
final class HoursLater {
  private static final double CONFIDENCE = Reliability.of("relation.event");
  private static final String RULE = "duration.hours";
  private static final Pattern LENGTH = Pattern.compile("PT(\\d{1,2})([HM])");
  private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d):(\\d\\d).*");
  private static final Set<String> LATER = Set.of("later", "afterwards", "afterward");
  private static final int DAY = 24 * 60;

  /** In mentions back to what was dated. */
  private static final int REACH = 4;

  /** In tokens from a verb to the words behind it. */
  private static final int BESIDE = 4;

  private HoursLater() {}

  /**
   * Adds the dates.
   *
   * @param mentions all of the article, in text order
   */
  static void apply(List<EventMention> mentions, Map<EventMention, Dating> known) {
    for (int i = 1; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      TimeSpan time = time(mention);
      if (time == null) {
        continue;
      }
      Dating own = known.get(mention);
      EventMention before = dated(mentions, i, known);
      Dating anchor = before == null ? null : known.get(before);
      boolean free =
          own == null || (anchor != null && own.derivation().equals(anchor.derivation()));
      Derivation date =
          anchor == null || before == null || !free ? null : date(anchor, clock(before), time);
      if (date != null) {
        known.put(mention, new Dating(date, time, CONFIDENCE));
      }
    }
  }

  /** The words that say how much later; null where there are none. */
  private static @Nullable TimeSpan time(EventMention mention) {
    VerbGroup verb = mention.trigger() instanceof Trigger.Verb told ? told.group() : null;
    if (verb == null || !verb.tense().isPast() || !verb.tense().isFinite() || verb.negated()) {
      return null;
    }
    TaggedSentence sentence = mention.reading().sentence();
    for (TimeSpan time : mention.reading().times()) {
      int gap = time.first() - verb.head();
      boolean later =
          LATER.contains(sentence.lower(time.end() - 1))
              || LATER.contains(sentence.lower(time.end()));
      boolean fronted = time.first() <= 1 && isFirst(mention);
      boolean behind = gap > 0 && gap <= BESIDE;
      boolean within = gap == 2 && sentence.lower(time.first() - 1).equals("within");
      if (minutes(time) > 0 && ((later && (fronted || behind)) || within)) {
        return time;
      }
    }
    return null;
  }

  private static boolean isFirst(EventMention mention) {
    return mention.reading().triggers().stream()
        .filter(trigger -> trigger.verb() != null && trigger.verb().tense().isFinite())
        .findFirst()
        .filter(first -> first.equals(mention.trigger()))
        .isPresent();
  }

  private static int minutes(TimeSpan time) {
    Matcher length = LENGTH.matcher(time.expression().value());
    if (time.expression().type() != TimeExpression.Type.DURATION || !length.matches()) {
      return 0;
    }
    return Integer.parseInt(length.group(1)) * (length.group(2).equals("H") ? 60 : 1);
  }

  /** What words date to one day, in this sentence or the one before. */
  private static @Nullable EventMention dated(
      List<EventMention> mentions, int index, Map<EventMention, Dating> known) {
    int sentence = mentions.get(index).reading().index();
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      EventMention before = mentions.get(i);
      Dating dating = known.get(before);
      if (sentence - before.reading().index() > 1) {
        return null;
      }
      if (dating != null && dating.time() != null) {
        return isDay(dating.derivation()) ? before : null;
      }
    }
    return null;
  }

  private static boolean isDay(Derivation derivation) {
    DayBounds bounds = Edtf.parse(derivation.edtf()).bounds();
    Long start = bounds.earliest();
    Long end = bounds.latestExclusive();
    return start != null && end != null && end - start == 1;
  }

  /** In minutes since midnight, the hour at which something was; -1 where that is not said. */
  private static int clock(EventMention mention) {
    for (TimeSpan time : mention.reading().times()) {
      Matcher clock = CLOCK.matcher(time.expression().value());
      if (time.isDate() && clock.matches()) {
        return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
      }
    }
    return -1;
  }

  private static @Nullable Derivation date(Dating anchor, int clock, TimeSpan time) {
    Anchor day = new Anchor.Expression(anchor.derivation());
    String words = time.expression().text();
    if (clock >= 0) {
      int days = (clock + minutes(time)) / DAY;
      return Derived.orNull(words, RULE, day, List.of(new Step.Shift(days, Step.Unit.DAY)));
    }
    Derivation next = Derived.orNull("", RULE, day, List.of(new Step.Shift(1, Step.Unit.DAY)));
    return next == null
        ? null
        : Derived.orNull(words, RULE, day, List.of(new Step.To(next, Kind.MOMENT)));
  }
}
