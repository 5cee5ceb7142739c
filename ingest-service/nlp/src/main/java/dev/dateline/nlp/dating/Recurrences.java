package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Extent;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.dating.Attachments.Host;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates what comes again and again, "the club meets every Monday": a span as far as it is known,
 * never a single day. A date beside it bounds the span where it is longer than the time from one to
 * the next ("every Monday in 1999"); where it is shorter it only says which day of each is meant
 * ("annually on June 12"). Where nothing bounds it on either side it is undated: a date that holds
 * every day says nothing.
 */
final class Recurrences {
  private static final double CONFIDENCE = Reliability.of("recurring");

  /** "$5 a day" is a price, "twice a day" tells how often. */
  private static final Set<String> COUNTS = Set.of("once", "twice", "times");

  private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "ADJ");

  private final SentenceReading reading;
  private final @Nullable PublicationDay publication;

  private Recurrences(SentenceReading reading, @Nullable PublicationDay publication) {
    this.reading = reading;
    this.publication = publication;
  }

  /**
   * Adds the spans of the events of one sentence that recur.
   *
   * @param mentions its events, at least one
   */
  static void apply(
      List<EventMention> mentions,
      @Nullable PublicationDay publication,
      Map<EventMention, Dating> known) {
    Recurrences recurrences = new Recurrences(mentions.get(0).reading(), publication);
    for (TimeSpan set : recurrences.reading.times()) {
      if (set.expression().type() != TimeExpression.Type.SET) {
        continue;
      }
      Trigger trigger = recurrences.host(set);
      for (EventMention mention : mentions) {
        if (mention.trigger().equals(trigger) && mention.factuality() != Factuality.NEGATED) {
          Derivation span = recurrences.span(mention, set, known.get(mention));
          if (span != null) {
            known.put(mention, new Dating(span, set, CONFIDENCE));
          }
        }
      }
    }
  }

  private @Nullable Trigger host(TimeSpan set) {
    TaggedSentence sentence = reading.sentence();
    boolean rate = set.expression().rule().equals("set.rate");
    if (rate && !COUNTS.contains(sentence.lower(set.first() - 1))) {
      return null;
    }
    Host host = Attachments.host(reading, publication, set);
    if (host == null) {
      return null;
    }
    if (host.trigger() instanceof Trigger.Noun noun && noun.phrase().holds(set.first())) {
      // "the annual meeting" is one of them, "the weekly meetings" are all.
      return sentence.lower(noun.token()).equals(noun.lemma()) ? null : noun;
    }
    boolean modifies = HEADS.contains(sentence.tag(set.end())) && isAdjective(set);
    return modifies ? null : host.trigger();
  }

  private boolean isAdjective(TimeSpan set) {
    return set.end() - set.first() == 1 && set.expression().rule().equals("set.frequency");
  }

  private @Nullable Derivation span(EventMention mention, TimeSpan set, @Nullable Dating own) {
    String value = set.expression().value();
    if (own != null && !own.recurs() && isLonger(own, days(value))) {
      Derivation bounding = PublicationDay.unclipped(own.derivation());
      return derived(set, new Anchor.Expression(bounding), extent(Edtf.parse(bounding.edtf())));
    }
    Derivation end = end(mention.trigger());
    if (end != null) {
      return derived(set, new Anchor.Expression(end), Extent.UNTIL);
    }
    if (publication == null) {
      return null;
    }
    VerbGroup verb = mention.trigger().verb();
    boolean ahead =
        mention.factuality() == Factuality.PLANNED
            || (verb != null && verb.outlook() == VerbGroup.Tense.FUTURE);
    Step.Side side = ahead ? Step.Side.AFTER : Step.Side.BEFORE;
    return publication.bounds(side)
        ? derived(set, publication.anchor(), ahead ? Extent.FROM : Extent.UNTIL)
        : null;
  }

  /** "met twice a year <em>until 2010</em>". */
  private @Nullable Derivation end(Trigger trigger) {
    for (TimeSpan time : reading.times()) {
      if (time.isDate() && Sides.isEnd(reading.sentence(), time)) {
        Host host = Attachments.host(reading, publication, time);
        if (host != null && host.trigger().equals(trigger)) {
          return time.expression().derivation();
        }
      }
    }
    return null;
  }

  private static @Nullable Derivation derived(TimeSpan set, Anchor anchor, Extent extent) {
    return Derived.orNull(
        set.expression().text(),
        set.expression().rule(),
        anchor,
        List.of(new Step.Recur(set.expression().value(), extent)));
  }

  /** What is open on a side bounds the span on the other only. */
  private static Extent extent(Edtf date) {
    DayBounds bounds = date.bounds();
    if (date instanceof OneOf && bounds.earliest() == null) {
      return Extent.UNTIL;
    }
    return date instanceof OneOf && bounds.latestExclusive() == null ? Extent.FROM : Extent.WITHIN;
  }

  private static boolean isLonger(Dating dating, int days) {
    DayBounds bounds = Edtf.parse(dating.derivation().edtf()).bounds();
    Long first = bounds.earliest();
    Long end = bounds.latestExclusive();
    return (first == null || end == null) ? !bounds.isOpen() : end - first > days;
  }

  /** How long it is from one to the next, so far as it matters here. */
  private static int days(String set) {
    if (set.startsWith("PT") || set.startsWith("XXXX-XX-XXT") || set.startsWith("P1D")) {
      return 1;
    }
    if (set.startsWith("XXXX-W") || set.endsWith("W") || set.endsWith("D")) {
      return 7;
    }
    return set.endsWith("M") && set.startsWith("P") ? 31 : 366;
  }
}
