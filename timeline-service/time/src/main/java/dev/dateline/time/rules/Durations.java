package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.AMOUNT;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Lasting;
import dev.dateline.time.grammar.Rule;
import dev.dateline.time.grammar.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long. */
final class Durations {
  private Durations() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "duration.amount",
            "( the | the same )? <amount> ( more | full | consecutive | straight | additional | whole | long"
                + " | business | working | trading | calendar | extra | successive )? <unit> ( or so )?",
            Durations::amount,
            "it took [two years] = P2Y",
            "it took [several months] = PXM",
            "it took [a week] = P1W"),
        rule(
            "duration.hyphenated",
            "( <number> - <unit> ( - long )? | ( a | an | the | the same )? <number> -? <unit> period )",
            Durations::amount,
            "a [three-day] visit = P3D",
            "over [a three-year period] = P3Y",
            "a [46-day] siege = P46D"),
        rule(
            "duration.long",
            "( day | week | month | year | hour | decade | century | days | weeks | months | years | hours"
                + " | decades | centuries ) - long",
            Durations::longOnes,
            "a [year-long] siege = P1Y"),
        rule(
            "duration.past",
            "( the | these | this )? ( last | past | next | first | previous | coming | final | preceding |"
                + " following | remaining | recent | latest | ensuing ) <amount> ( full | consecutive )? <unit> ( or so )?",
            m -> isVerb(m) ? null : amount(m),
            "in [the past three months] = P3M",
            "in [the first nine months] = P9M"),
        rule(
            "duration.past-unit",
            "( the | this )? past <unit>",
            m -> lasting(1, m),
            "over [the past year] = P1Y"),
        rule(
            "duration.half",
            "( <amount> and a half <unit> | <amount> <unit> and a half )",
            m -> lasting(m.number(AMOUNT) + 0.5, m),
            "it took [two and a half years] = P2Y6M",
            "it took [a year and a half] = P1Y6M"),
        rule(
            "duration.named",
            "( the | these | those )? ( following | succeeding | subsequent | intervening | recent | coming | ensuing | early"
                + " | first | last | final | later | opening | closing | past | previous | preceding | next ) <unit>",
            Durations::named,
            "in [the following days] it rained = PXD",
            "in [recent years] it rained = PXY",
            "in [coming weeks] it will rain = PXW"),
        rule(
            "duration.hundreds",
            "( dozens | scores | hundreds | thousands | millions ) of <unit>",
            m -> lasting(Double.NaN, m),
            "it took [hundreds of years] = PXY"),
        rule(
            "duration.part",
            "( a | the )? ( half | quarter ) ( - | of a )? <unit>",
            Durations::part,
            "it took [a half-century] = P50Y",
            "it took [a quarter-century] = P25Y",
            "it took [a half-hour] = PT30M"),
        rule(
            "duration.fortnight",
            "( ( a | the | one | this )? ( last | past | next | coming )? fortnight | <number> fortnights )",
            m -> new Lasting(m.has(NUMBER) ? 2 * m.number(NUMBER) : 2, Grain.WEEK),
            "it took [a fortnight] = P2W",
            "for [the past fortnight] = P2W"),
        rule("duration.bare", "<unit>", Durations::bare, "it took [years] = PXY"),
        rule(
            "duration.range",
            "( the? ( last | past | next ) )? <number> ( to | or | - ) <number> <unit>",
            m -> unitWord(m).equals("second") ? null : lasting(m.number(NUMBER), m),
            "it takes [two to three weeks] = P2W"),
        rule(
            "duration.the-year",
            "the fiscal? year",
            Durations::theYear,
            "profit for [the year] rose = P1Y"),
        rule(
            "duration.or-two",
            "( a | an ) <unit> or ( two | so | more )",
            m -> lasting(1, m),
            "it takes [a week or two] = P1W"));
  }

  private static @Nullable Meaning lasting(double amount, Match m) {
    Grain unit = Grain.at(m.get(UNIT));
    return unit == Grain.SEASON || unit == Grain.HALF ? null : new Lasting(amount, unit);
  }

  /** "will <em>last</em> three weeks". */
  private static boolean isVerb(Match m) {
    return m.words().says(m.from(), "last")
        && m.words()
            .says(m.from() - 1, "to", "will", "would", "can", "could", "may", "might", "should");
  }

  private static @Nullable Meaning amount(Match m) {
    double amount = m.has(AMOUNT) ? m.number(AMOUNT) : m.number(NUMBER);
    boolean plural = unitWord(m).endsWith("s");
    boolean year = amount >= 1800 && amount <= 2100 && !m.says("thousand", "hundred");
    boolean fraction =
        Grain.at(m.get(UNIT)) == Grain.QUARTER && amount <= 3 && !m.says("last", "past", "next");
    boolean bracketed = m.says("the") && amount > 1 && !m.says("period") && !plural;
    boolean other = year || fraction || bracketed || unitWord(m).equals("second");
    return other || isPartOfMore(m) || isMeasured(m) || Contexts.isTitle(m)
        ? null
        : lasting(amount, m);
  }

  /** Of "year-long", "years old". */
  private static boolean isPartOfMore(Match m) {
    Words words = m.words();
    boolean left = words.says(m.from() - 1, "-") && !words.isSpaced(m.from());
    boolean right =
        words.says(m.to(), "-") && words.says(m.to() + 1, "long", "earlier", "ago", "old");
    return left || right || words.says(m.to(), "old") || words.says(m.to() + 1, "old");
  }

  /** "12 minutes of arc", "he hit a century". */
  private static boolean isMeasured(Match m) {
    Words words = m.words();
    boolean arc = words.says(m.to(), "of") && words.says(m.to() + 1, "arc", "latitude");
    boolean innings =
        Grain.at(m.get(UNIT)) == Grain.CENTURY
            && words.says(m.from() - 1, "hit", "scored", "made", "struck", "smashed");
    return arc || innings;
  }

  /** The word of the unit, as it stands in the text. */
  private static String unitWord(Match m) {
    int at =
        m.captures().stream()
            .filter(capture -> capture.terminal() == UNIT)
            .mapToInt(Match.Capture::from)
            .findFirst()
            .orElseThrow();
    return m.words().text().word(at);
  }

  private static @Nullable Meaning named(Match m) {
    return m.words().text().word(m.to() - 1).endsWith("s")
            && !isPartOfDate(m)
            && !Contexts.isTitle(m)
        ? lasting(Double.NaN, m)
        : null;
  }

  private static @Nullable Meaning part(Match m) {
    Grain unit = Grain.at(m.get(UNIT));
    boolean half = m.says("half");
    boolean plural = unitWord(m).endsWith("s");
    boolean fits = half ? !m.says("of") : unit == Grain.CENTURY;
    return fits && !plural && unit != Grain.QUARTER ? lasting(half ? 0.5 : 0.25, m) : null;
  }

  /** "the year ended June 30": as long as a year, not the year of the text. */
  private static @Nullable Meaning theYear(Match m) {
    boolean accounted =
        m.says("fiscal")
            || m.words().says(m.from() - 1, "for")
            || m.words().says(m.to(), "ended", "ending");
    return accounted ? new Lasting(1, Grain.YEAR) : null;
  }

  private static Meaning longOnes(Match m) {
    String unit = m.words().text().word(m.from());
    boolean plural = unit.endsWith("s");
    Grain grain =
        unit.startsWith("day")
            ? Grain.DAY
            : unit.startsWith("week")
                ? Grain.WEEK
                : unit.startsWith("month")
                    ? Grain.MONTH
                    : unit.startsWith("year")
                        ? Grain.YEAR
                        : unit.startsWith("hour")
                            ? Grain.HOUR
                            : unit.startsWith("decade") ? Grain.DECADE : Grain.CENTURY;
    return new Lasting(plural ? Double.NaN : 1, grain);
  }

  /** "years", "recent months": a plural that nothing counts. */
  private static @Nullable Meaning bare(Match m) {
    String word = m.words().text().word(m.to() - 1);
    Grain unit = Grain.at(m.get(UNIT));
    boolean counted =
        (word.endsWith("s") || word.endsWith("ia"))
            && !m.words().is(m.from() - 1, NUMBER)
            && unit != Grain.QUARTER
            && unit != Grain.SECOND
            && unit != Grain.SEASON;
    boolean name =
        m.words().isCapitalised(m.from()) && !Contexts.opensSentence(m.words(), m.from());
    boolean record = unit == Grain.MINUTE && m.words().says(m.from() - 1, "the");
    return counted && !name && !record && !isPartOfDate(m) && !Contexts.isTitle(m)
        ? lasting(Double.NaN, m)
        : null;
  }

  /** The days of "the first days of January". */
  private static boolean isPartOfDate(Match m) {
    int next = m.to() + 1;
    return m.words().says(m.to(), "of")
        && (m.words().is(next, MONTH) || m.words().is(next, YEAR))
        && m.words().says(m.to() - 1, "days", "weeks");
  }
}
