package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.ERA;
import static dev.dateline.time.grammar.Terminal.HALF_CODE;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.PLAIN;
import static dev.dateline.time.grammar.Terminal.QUARTER_CODE;
import static dev.dateline.time.grammar.Terminal.SEASON;
import static dev.dateline.time.grammar.Terminal.TWO_DIGITS;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Rule;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters and halves of years, and numbered parts of longer periods. */
final class Periods {
  private static final int WINTER = 24;

  /** What a season is said of: "the summer offensive". */
  private static final String[] EVENTS = {
    "offensive",
    "offensives",
    "campaign",
    "campaigns",
    "counter-offensive",
    "counteroffensive",
    "election",
    "elections",
    "session",
    "semester",
    "fighting",
    "harvest",
    "recess",
    "meeting",
    "summit"
  };

  /** "The first weeks of May" are none of them alone. */
  private static final String[] PLURALS = {"days", "weeks", "weekends"};

  private Periods() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "season.year",
            "the? <season> ( of | in )? ,? ( <year> | ( ' | ‘ | ’ ) ~<two_digits> )",
            m -> new Stated(When.season(Years.stated(m), m.get(SEASON))),
            "in [spring 2014] = 2014-SP",
            "in [the summer of 1963] = 1963-SU",
            "in [the summer of '69] = 1969-SU"),
        rule(
            "season.winter",
            "the? <season> ( of | in )? <year> ( ~- | ~– | ~/ ) ( ~<two_digits> | ~<year> )",
            Periods::winter,
            "in [the winter of 1941-42] = 1941-WI",
            "in [winter 1999/2000] = 1999-WI",
            "in the summer of 1941-43 = nothing"),
        rule(
            "season.era",
            "the? <season> of? <plain> <era>",
            m ->
                new Stated(
                    When.season(m.get(ERA) < 0 ? 1 - m.get(PLAIN) : m.get(PLAIN), m.get(SEASON))),
            "in [the autumn of 481 BC] = BC0481-FA"),
        rule(
            "season.alone",
            "the? <season>",
            Periods::season,
            "it was signed in [the spring] = 2018-SP"),
        rule(
            "quarter.year",
            "( the? fiscal? ( <ordinal> | last | latter | final ) ( quarter | - quarter | half ) ) ( of | in )? fiscal? <year>",
            m -> part(m, m.get(YEAR)),
            "in [the third quarter of 1989] = 1989-Q3",
            "in [the first half of 2010] = 2010-H1",
            "in [the latter half of 2008] = 2008-H2"),
        rule(
            "quarter.of-year-before",
            "the <year> fiscal? <ordinal> -? ( quarter | half )",
            m -> part(m, m.get(YEAR)),
            "in [the 1988 second quarter] = 1988-Q2"),
        rule(
            "period.of-year",
            "the <year> ( fiscal year | season )",
            m -> new Stated(When.year(m.get(YEAR))),
            "in [the 1988 season] = 1988"),
        rule(
            "period.same-of-year",
            "the <year> ( period | quarter )",
            m -> new Counted(Origin.PERIOD, List.of(new Move.ToYear(m.get(YEAR)))),
            "profit rose in the third quarter of 2018; in [the 2017 period] = 2017-Q3",
            "in [the 1988 period] = 1988"),
        rule(
            "quarter.relative-year",
            "( the? <ordinal> ( quarter | half ) of ( last | this | next ) year"
                + " | ( last | this | next ) year 's <ordinal> ( quarter | half ) )",
            Periods::partOfNearYear,
            "in [this year's third quarter] = 2019-Q3",
            "in [the first half of last year] = 2018-H1"),
        rule(
            "quarter.code",
            "( <quarter_code> | <half_code> ) ( of | fiscal )? <year>",
            m -> new Stated(coded(m).in(m.get(YEAR))),
            "in [Q3 2018] = 2018-Q3",
            "in [H1 of 2018] = 2018-H1"),
        rule(
            "quarter.code-alone",
            "<quarter_code>",
            m ->
                m.words().says(m.from() - 1, "in", "for", "during", "since", "by", "until")
                    ? Counted.fromContext(new Move.Complete(coded(m), null))
                    : null,
            "profit rose in [Q4] = 2018-Q4"),
        rule(
            "quarter.alone",
            "( the? fiscal? <ordinal> ( quarter | half ) | fiscal? <ordinal> - ( quarter | half ) )",
            Periods::partOfYear,
            "profit rose in [the fourth quarter] = 2018-Q4"),
        rule(
            "period.nth-in",
            "the? ( <ordinal> | last | final ) ( <unit> | weekend ) ( of | in ) <month> ,? <year>?",
            Periods::nth,
            "in [the third week of January] = 2019-W03",
            "on [the last day of June 2018] = 2018-06-30"),
        rule(
            "period.nth-of-year",
            "the? ( <ordinal> | last | final ) <unit> of <year>",
            Periods::nth,
            "on [the last day of 2009] = 2009-12-31",
            "in [the first week of 2018] = 2018-W01"),
        rule(
            "period.nth-weekday",
            "the? ( <ordinal> | last | final ) <weekday> ( of | in ) <month> ,? <year>?",
            Periods::nthWeekday,
            "on [the second Tuesday of November] = 2018-11-13",
            "on [the last Monday in May 2018] = 2018-05-28",
            "on [the first Friday of June 2018] = 2018-06-01"));
  }

  private static @Nullable Meaning season(Match m) {
    boolean fall = m.words().says(m.to() - 1, "fall", "spring");
    boolean article = m.says("the");
    boolean introduced =
        m.words()
            .says(
                m.from() - 1,
                "in",
                "this",
                "last",
                "next",
                "by",
                "since",
                "until",
                "early",
                "late",
                "mid",
                "each",
                "every",
                "during",
                "of",
                "through",
                "-");
    int next = m.to();
    boolean place =
        m.words().isCapitalised(next - 1)
            && next < m.words().size()
            && m.words().isCapitalised(next)
            && !m.words().says(next, EVENTS);
    if (m.words().isCapitalised(next - 1) && Persons.isNamed(m.words(), next - 1)) {
      return null;
    }
    boolean paired =
        m.words().says(m.to(), "and", "or", "to") && isSeasonSoon(m.words(), m.to() + 1);
    boolean event = m.words().says(m.to(), EVENTS);
    if (paired || (event && !article)) {
      return Counted.fromContext(new Move.Complete(new Template.Season(m.get(SEASON)), null));
    }
    if (place || (fall && !introduced)) {
      return null;
    }
    boolean noun =
        article
            && (m.words().says(m.to(), "of")
                || (!event && !introduced && Contexts.isAttribute(m.words(), m.to())));
    return noun || (!article && !introduced)
        ? null
        : Counted.fromContext(new Move.Complete(new Template.Season(m.get(SEASON)), null));
  }

  /** The one season with two years. */
  private static @Nullable Meaning winter(Match m) {
    int year = m.get(YEAR);
    boolean next =
        m.has(TWO_DIGITS) ? m.get(TWO_DIGITS) == (year + 1) % 100 : m.get(YEAR, 1) == year + 1;
    return next && m.get(SEASON) == WINTER ? new Stated(When.season(year, WINTER)) : null;
  }

  /** The summer of "spring and early summer". */
  private static boolean isSeasonSoon(Words words, int at) {
    int next = words.says(at, "early", "late", "the") ? at + 1 : at;
    return words.is(next, SEASON);
  }

  private static Template.@Nullable Part template(Match m) {
    Grain grain = m.says("half") ? Grain.HALF : Grain.QUARTER;
    int parts = grain == Grain.HALF ? 2 : 4;
    int number = m.has(ORDINAL) ? m.get(ORDINAL) : parts;
    return number <= parts ? new Template.Part(grain, number) : null;
  }

  private static Template.Part coded(Match m) {
    return m.has(QUARTER_CODE)
        ? new Template.Part(Grain.QUARTER, m.get(QUARTER_CODE))
        : new Template.Part(Grain.HALF, m.get(HALF_CODE));
  }

  private static @Nullable Meaning part(Match m, int year) {
    Template.Part template = template(m);
    return template == null ? null : new Stated(template.in(year));
  }

  private static @Nullable Meaning partOfNearYear(Match m) {
    Template.Part template = template(m);
    int years = m.says("last") ? -1 : m.says("next") ? 1 : 0;
    return template == null
        ? null
        : Counted.fromPublication(
            new Move.Truncate(Grain.YEAR),
            new Move.Shift(years, Grain.YEAR),
            new Move.Complete(template, Direction.SAME));
  }

  private static @Nullable Meaning partOfYear(Match m) {
    Template.Part template = template(m);
    boolean ofSomethingElse =
        template != null && template.grain() == Grain.HALF && !isOfYear(m.words(), m.to());
    return template == null || ofSomethingElse || Games.isPlayed(m.words(), m.from(), m.to())
        ? null
        : Counted.fromContext(new Move.Complete(template, null));
  }

  /** A game and a decade have halves as well. */
  private static boolean isOfYear(Words words, int at) {
    int next = words.says(at + 1, "the", "this", "its", "their") ? at + 2 : at + 1;
    return words.says(at, "of") && words.says(next, "year", "fiscal", "financial", "business");
  }

  private static @Nullable Meaning nth(Match m) {
    Grain unit = m.has(UNIT) ? Grain.at(m.get(UNIT)) : Grain.WEEKEND;
    boolean several = m.has(UNIT) && m.words().says(m.from() + (m.says("the") ? 2 : 1), PLURALS);
    Grain around = m.has(MONTH) ? Grain.MONTH : Grain.YEAR;
    if (unit.isClock() || unit.compareTo(around) >= 0 || several) {
      return null;
    }
    Move.Nth nth = new Move.Nth(m.has(ORDINAL) ? m.get(ORDINAL) : -1, unit);
    if (m.has(YEAR)) {
      int year = m.get(YEAR);
      When whole = m.has(MONTH) ? When.month(year, m.get(MONTH)) : When.year(year);
      When found = nth.from(whole);
      return found == null ? null : new Stated(found);
    }
    return Counted.fromContext(new Move.Complete(new Template.Month(m.get(MONTH)), null), nth);
  }

  private static @Nullable Meaning nthWeekday(Match m) {
    List<Move> within = Counts.nthWeekday(m);
    if (within == null) {
      return null;
    }
    Template month = new Template.Month(m.get(MONTH));
    if (m.has(YEAR)) {
      When at = month.in(m.get(YEAR));
      for (Move move : within) {
        at = at == null ? null : move.from(at);
      }
      return at == null ? null : new Stated(at);
    }
    List<Move> moves = new ArrayList<>();
    moves.add(new Move.Complete(month, null));
    moves.addAll(within);
    return new Counted(Origin.CONTEXT, moves);
  }
}
