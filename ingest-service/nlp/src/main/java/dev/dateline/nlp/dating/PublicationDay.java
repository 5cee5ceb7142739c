package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.mention.EventMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the publication date says about dates that are read against it. */
public final class PublicationDay {
  private static final String CLIPPED = "publication.clipped";

  private final Anchor.Publication anchor;
  private final Edtf date;

  private PublicationDay(Anchor.Publication anchor, Edtf date) {
    this.anchor = anchor;
    this.date = date;
  }

  public static @Nullable PublicationDay of(@Nullable PublicationClaim claim) {
    if (claim == null) {
      return null;
    }
    int time = claim.edtf().indexOf('T'); // no bound ends at an hour
    String day = time < 0 ? claim.edtf() : claim.edtf().substring(0, time);
    return new PublicationDay(new Anchor.Publication(day, claim.basis()), Edtf.parse(day));
  }

  public Anchor.Publication anchor() {
    return anchor;
  }

  /** Whether the day itself is known, not only its month or a window. */
  public boolean isDay() {
    Long start = date.bounds().earliest();
    Long end = date.bounds().latestExclusive();
    return start != null && end != null && end - start == 1;
  }

  /** Whether its own end on that side is known; of one without a year neither is. */
  public boolean bounds(Step.Side side) {
    DayBounds bounds = date.bounds();
    return (side == Step.Side.BEFORE ? bounds.latestExclusive() : bounds.earliest()) != null;
  }

  /** Whether a date is counted from the publication itself: "today", "on Tuesday". */
  public boolean isAnchorOf(Derivation derivation) {
    return derivation.anchor() instanceof Anchor.Publication;
  }

  /** Whether every day that a date allows lies at most so many days away from the publication. */
  public boolean isWithin(Derivation derivation, int days) {
    DayBounds bounds = Edtf.parse(derivation.edtf()).bounds();
    Long from = bounds.earliest();
    Long to = bounds.latestExclusive();
    Long start = date.bounds().earliest();
    Long end = date.bounds().latestExclusive();
    return from != null
        && to != null
        && start != null
        && end != null
        && from >= start - days
        && to <= end + days;
  }

  /** Whether every day that a date allows lies after the publication. */
  public boolean isBefore(Derivation derivation) {
    Long earliest = Edtf.parse(derivation.edtf()).bounds().earliest();
    Long end = date.bounds().latestExclusive();
    return earliest != null && end != null && earliest >= end;
  }

  /** Whether every day that a date allows lies before the publication. */
  public boolean isAfter(Derivation derivation) {
    DayBounds bounds = Edtf.parse(derivation.edtf()).bounds();
    Long end = bounds.latestExclusive();
    Long start = date.bounds().earliest();
    return end != null && start != null && end <= start;
  }

  /**
   * What is told as having happened lies before the publication's end: "this week the king fled" on
   * a Tuesday was on Monday or Tuesday.
   *
   * @param date as the words give it
   */
  Derivation clipped(EventMention mention, Derivation date) {
    VerbGroup verb = mention.trigger().verb();
    boolean past = verb != null && (verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT);
    DayBounds own = this.date.bounds();
    Long end = own.latestExclusive();
    if (!past || end == null || !(Edtf.parse(date.edtf()) instanceof OneOf oneOf)) {
      return date;
    }
    Long first = oneOf.bounds().earliest();
    Long last = oneOf.bounds().latestExclusive();
    if (first == null || first >= end || (last != null && last <= end)) {
      return date;
    }
    Derivation until = Derived.orNull("", "publication", anchor, List.of());
    Derivation clipped =
        until == null
            ? null
            : Derived.orNull(
                date.words(),
                CLIPPED,
                new Anchor.Expression(date),
                List.of(new Step.To(until, Kind.MOMENT)));
    return clipped == null ? date : clipped;
  }

  /** The date as the words give it: what happens again and again need not have ended. */
  static Derivation unclipped(Derivation date) {
    return date.rule().equals(CLIPPED) && date.anchor() instanceof Anchor.Expression words
        ? words.derivation()
        : date;
  }
}
