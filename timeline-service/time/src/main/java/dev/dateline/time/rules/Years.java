package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.DECADE;
import static dev.dateline.time.grammar.Terminal.ERA;
import static dev.dateline.time.grammar.Terminal.FISCAL_YEAR;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.PLAIN;
import static dev.dateline.time.grammar.Terminal.TENSE;
import static dev.dateline.time.grammar.Terminal.TWO_DIGITS;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries. */
final class Years {
  private Years() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "year.era",
            "<plain> <era>",
            m -> new Stated(When.year(year(m))),
            "in [480 BC] = BC0480",
            "in [1066 AD] = 1066"),
        rule("year.anno-domini", "ad <plain>", Years::annoDomini, "in [AD 70] = 0070"),
        rule(
            "year.plain",
            "<year>",
            m ->
                YearContexts.isYear(m.words(), m.from(), m.to(), m.get(YEAR))
                    ? new Stated(When.year(m.get(YEAR)))
                    : null,
            "in [1984] = 1984",
            "in [nineteen eighty-four] = 1984"),
        rule(
            "year.the-year",
            "( the | calendar | model ) year ( <year> | <number> )",
            Years::theYear,
            "by [the year 2050] = 2050",
            "in [the year two thousand] = 2000"),
        rule(
            "year.fiscal",
            "( ( fiscal year? | fy ) ( ending | ended )? <year> | <fiscal_year> )",
            m -> new Stated(When.year(m.get(m.has(YEAR) ? YEAR : FISCAL_YEAR))),
            "for [fiscal 2018] = 2018",
            "profit in [FY2018] = 2018",
            "profit in [FY19] = 2019"),
        rule(
            "year.short",
            "( ' | ‘ | ’ ) ~<two_digits>",
            Years::shortYear,
            "the crash of ['87] = 1987"),
        rule(
            "decade",
            "the? <decade>",
            Years::decade,
            "in [the 1980s] = 198",
            "in [the nineties] = 199",
            "from the 1880s to [90s] = 189"),
        rule(
            "decade.apostrophe",
            "the? <year> ( ~' | ~’ ) ~s",
            Years::apostrophe,
            "in [the 1980's] = 198"),
        rule(
            "decade.era",
            "the? <decade> <era>",
            m -> new Stated(When.decade(m.get(DECADE), m.get(ERA))),
            "in [the 470s BC] = BC047"),
        rule(
            "century",
            "the? <ordinal> -? century <era>?",
            m -> new Stated(When.century(m.get(ORDINAL), m.has(ERA) ? m.get(ERA) : 1)),
            "in [the 19th century] = 18",
            "in [the fourth century BC] = BC03"),
        rule(
            "millennium",
            "the? <ordinal> -? millennium <era>?",
            m -> new Stated(When.millennium(m.get(ORDINAL), m.has(ERA) ? m.get(ERA) : 1)),
            "in [the third millennium BC] = BC2",
            "in [the second millennium] = 1"));
  }

  private static int year(Match m) {
    return m.get(ERA) < 0 ? 1 - m.get(PLAIN) : m.get(PLAIN);
  }

  private static @Nullable Meaning annoDomini(Match m) {
    String word = m.words().text().word(m.from());
    return word.equals("AD") || word.equals("A.D.") ? new Stated(When.year(m.get(PLAIN))) : null;
  }

  private static @Nullable Meaning theYear(Match m) {
    int year = m.has(YEAR) ? m.get(YEAR) : m.get(NUMBER);
    return year > 31 && year < 10_000 ? new Stated(When.year(year)) : null;
  }

  private static @Nullable Meaning shortYear(Match m) {
    boolean quoteOpens = m.from() == 0 || m.words().isSpaced(m.from());
    return quoteOpens
            && !YearContexts.isClass(m.words(), m.from())
            && !m.words().says(m.to(), "'", "’")
        ? new Stated(When.year(stated(m)))
        : null;
  }

  /** The year of four figures, or that of two behind an apostrophe. */
  static int stated(Match m) {
    if (m.has(YEAR)) {
      return m.get(YEAR);
    }
    int year = m.get(TWO_DIGITS);
    return year < 30 ? 2000 + year : 1900 + year;
  }

  /** "the 1980's", but "1980's best film". */
  private static @Nullable Meaning apostrophe(Match m) {
    boolean article = m.says("the") || m.words().says(m.from() - 1, "early", "mid", "late", "-");
    boolean owns =
        m.to() < m.words().size()
            && Character.isLetter(m.words().text().word(m.to()).charAt(0))
            && !m.words().is(m.to(), TENSE)
            && !m.words().says(m.to(), "and", "or", "to", "in", "when", "by", "as", "but");
    return m.get(YEAR) % 10 == 0 && (article || !owns)
        ? new Stated(When.decade(m.get(YEAR), 1))
        : null;
  }

  /** "the fifties" are the 1950s; "in his fifties" is an age. */
  private static @Nullable Meaning decade(Match m) {
    int first = m.get(DECADE);
    int before = m.from() - 2;
    boolean paired =
        m.words().is(before, DECADE)
            && m.words().value(before, DECADE) >= 1000
            && m.words().says(m.from() - 1, "and", "or", "to", "-", "–");
    if (paired && first < 100) {
      int century = (int) m.words().value(before, DECADE) / 100 * 100;
      return new Stated(When.decade(century + first, 1));
    }
    if (first >= 100) {
      return first >= 1000 ? new Stated(When.decade(first, 1)) : null;
    }
    boolean article =
        m.says("the") || m.words().says(m.from() - 1, "the", "early", "mid", "late", "'", "’", "-");
    boolean temperature = m.words().says(m.to(), "and", "to", "degrees", "fahrenheit");
    return article && !temperature && first >= 20 ? new Stated(When.decade(1900 + first, 1)) : null;
  }
}
