package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.time.TimeContext;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import org.jspecify.annotations.Nullable;

/** What has been said so far in one text. */
final class Scene {
  private static final int PERIOD_REACH = 10;

  private final @Nullable When publication;
  private final TimeContext context;
  private final boolean narrative;
  private @Nullable Mention last;
  private @Nullable Mention latest;
  private @Nullable Mention period;
  private boolean set = true;
  private boolean left;

  /**
   * A date and how it was derived.
   *
   * @param clock the time of day with it, as TIMEX3 writes it; empty without one
   * @param opens whether it begins its sentence
   */
  record Mention(Resolution resolution, int sentence, String clock, boolean opens) {

    When when() {
      return resolution.when();
    }
  }

  Scene(TimeContext context, @Nullable When publication, boolean narrative) {
    this.context = context;
    this.publication = publication;
    this.narrative = narrative;
  }

  /** A year named in passing does not carry the story there; "In 1962 ..." does. */
  private boolean isAside(When when, boolean opens) {
    return last != null && !opens && when.grain().compareTo(Grain.YEAR) >= 0;
  }

  @Nullable When publication() {
    return publication;
  }

  TimeContext context() {
    return context;
  }

  boolean isNarrative() {
    return narrative;
  }

  /** Whether only the way the text dates things says that it is a narrative. */
  boolean isGuessed() {
    return narrative && context.mode() == TimeContext.Mode.AUTO;
  }

  /**
   * Whether the story is anywhere: years that are all named in passing ("he retired in 1985") take
   * it nowhere, unless the text is known to be a narrative.
   */
  boolean isSet() {
    return set;
  }

  /** Whether later years have been named in passing since: nobody knows where the story is now. */
  boolean isLeft() {
    return left;
  }

  @Nullable Mention last() {
    return last;
  }

  /**
   * What "two years later" is counted from: the date named last, also one in passing, while it is
   * near; else where the story is.
   */
  @Nullable Mention counted(int sentence) {
    return latest != null && sentence - latest.sentence() <= 1 ? latest : last;
  }

  /** The date named last where it is of a year before the publication's. */
  @Nullable Mention past(int sentence) {
    Mention told = counted(sentence);
    boolean before =
        told != null
            && publication != null
            && told.when().grain() != Grain.QUARTER
            && told.when().grain() != Grain.HALF
            && told.when().last().getYear() < publication.first().getYear();
    return before ? told : null;
  }

  /**
   * The past year that opened the sentence before, or this one: "In 1987 he moved. <em>In
   * April</em> he married."
   */
  @Nullable Mention openedYear(int sentence) {
    Mention told = last;
    boolean year =
        told != null
            && told.opens()
            && told.when().grain() == Grain.YEAR
            && sentence - told.sentence() <= 1;
    boolean past =
        year
            && told != null
            && (publication == null || told.when().last().isBefore(publication.first()));
    return past ? told : null;
  }

  /** The quarter or half year spoken of lately. */
  @Nullable Mention period(int sentence) {
    return period != null && sentence - period.sentence() <= PERIOD_REACH ? period : null;
  }

  /** Nine months are spoken of: a year before them is a year before no quarter. */
  void leavePeriod() {
    period = null;
  }

  /** What is compared with a year ago has figures: it is not still to come. */
  private boolean hasBegun(When when) {
    return publication == null || !when.first().isAfter(publication.last());
  }

  /** A quarter that has figures is not displaced by the one that is going on. */
  private boolean hasEnded(When when) {
    return publication == null || when.last().isBefore(publication.first());
  }

  void mention(Resolution resolution, Meaning meaning, int sentence, String clock, boolean opens) {
    Derivation derivation = Chains.shortened(resolution.derivation());
    Mention mention =
        new Mention(new Resolution(resolution.when(), derivation), sentence, clock, opens);
    Grain grain = mention.when().grain();
    Origin origin = meaning instanceof Counted counted ? counted.origin() : Origin.CONTEXT;
    boolean quarterly = grain == Grain.QUARTER || grain == Grain.HALF;
    boolean quarter = quarterly && origin != Origin.PERIOD && hasBegun(mention.when());
    if (quarter && (period == null || hasEnded(mention.when()) || !hasEnded(period.when()))) {
      period = mention;
    }
    if (!narrative || origin != Origin.PUBLICATION) {
      latest = mention;
    }
    boolean aside = narrative && (origin == Origin.PUBLICATION || isAside(mention.when(), opens));
    if (!aside) {
      set = !isGuessed() || opens || grain.compareTo(Grain.YEAR) < 0;
      left = false;
      last = mention;
    } else if (last != null && last.sentence() < sentence && origin != Origin.PUBLICATION) {
      left |= isGuessed() && set && mention.when().year() > last.when().last().getYear();
    }
  }
}
