package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.PublicationClaim;
import org.jspecify.annotations.Nullable;

/** What the publication date says about dates that are read against it. */
public final class PublicationDay {
  private final Anchor.Publication anchor;
  private final Edtf date;

  private PublicationDay(Anchor.Publication anchor, Edtf date) {
    this.anchor = anchor;
    this.date = date;
  }

  public static @Nullable PublicationDay of(@Nullable PublicationClaim claim) {
    return claim == null
        ? null
        : new PublicationDay(
            new Anchor.Publication(claim.edtf(), claim.basis()), Edtf.parse(claim.edtf()));
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
}
