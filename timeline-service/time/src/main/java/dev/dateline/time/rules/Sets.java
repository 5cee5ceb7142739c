package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.FREQUENCY;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.PART;
import static dev.dateline.time.grammar.Terminal.SEASON;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;

import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Notation;
import dev.dateline.time.calendar.PartOfDay;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Rule;
import dev.dateline.time.grammar.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes again and again. */
final class Sets {
  private Sets() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "set.every-unit",
            "( every | each | per ) ( other | single )? <number>? <unit>",
            Sets::everyUnit,
            "they meet [every year] = P1Y",
            "they meet [every two weeks] = P2W"),
        rule("set.rate", "( a | an ) <unit>", Sets::rate, "they meet twice [a year] = P1Y"),
        rule(
            "set.every-weekday",
            "( every | each ) ( other | second )? <weekday> <part>?",
            m -> set("XXXX-WXX-" + m.get(WEEKDAY) + part(m)),
            "they meet [every Monday] = XXXX-WXX-1",
            "they meet [every other Tuesday] = XXXX-WXX-2"),
        rule(
            "set.weekday-of-month",
            "the? ( <ordinal> | last | final ) <weekday> ( of | in ) ( every | each | the ) month",
            m -> set("P1M"),
            "they meet on [the first Tuesday of every month] = P1M"),
        rule(
            "set.weekdays",
            "<weekday> <part>?",
            Sets::weekdays,
            "they meet on [Mondays] = XXXX-WXX-1",
            "they fly on [Tuesday nights] = XXXX-WXX-2TNI"),
        rule(
            "set.every-month",
            "( every | each ) <month>",
            m -> set("XXXX-" + Notation.two(m.get(MONTH))),
            "they meet [each July] = XXXX-07"),
        rule(
            "set.every-season",
            "( every | each ) <season>",
            m -> set(new Template.Season(m.get(SEASON)).timex()),
            "they meet [every summer] = XXXX-SU"),
        rule(
            "set.every-part",
            "( every | each ) <part>",
            m -> set("XXXX-XX-XX" + PartOfDay.at(m.get(PART)).timex()),
            "they meet [every morning] = XXXX-XX-XXTMO"),
        rule(
            "set.frequency",
            "<frequency>",
            Sets::frequency,
            "they meet [daily] = P1D",
            "they meet [quarterly] in Rome = P3M"));
  }

  private static Meaning set(String value) {
    return new Constant(TimeExpression.Type.SET, value);
  }

  private static String part(Match m) {
    return m.has(PART) ? PartOfDay.at(m.get(PART)).timex() : "";
  }

  private static @Nullable Meaning weekdays(Match m) {
    boolean plural = m.words().text().word(m.to() - 1).endsWith("s");
    return plural && !Contexts.isInProperName(m.words(), m.from(), m.to())
        ? set("XXXX-WXX-" + m.get(WEEKDAY) + part(m))
        : null;
  }

  private static @Nullable Meaning everyUnit(Match m) {
    double number = m.says("other") ? 2 : m.has(NUMBER) ? m.number(NUMBER) : 1;
    Grain unit = Grain.at(m.get(UNIT));
    return unit == Grain.SECOND || number != Math.rint(number)
        ? null
        : set("P" + unit.duration(Integer.toString((int) number)));
  }

  /** "twice a week"; "$5 a day" and "300 cars a week" say how much, not how often. */
  private static @Nullable Meaning rate(Match m) {
    Words words = m.words();
    int before = m.from() - 1;
    if (words.says(m.to(), "ago", "earlier", "later", "and", "before", "after", "or")) {
      return null;
    }
    if (words.says(before, "once", "twice", "times")) {
      return set("P" + Grain.at(m.get(UNIT)).duration("1"));
    }
    boolean number = words.is(before, NUMBER) && !words.says(before, "one", "first", "half");
    boolean counted =
        YearContexts.counts(words, before)
            && (words.is(before - 1, NUMBER) || words.is(before - 2, NUMBER));
    return number || counted || words.says(before, "%", "percent") ? new Meaning.Name() : null;
  }

  private static @Nullable Meaning frequency(Match m) {
    Words words = m.words();
    if (words.isCapitalised(m.from()) || words.says(m.to(), "meeting", "report")) {
      return null;
    }
    Grain unit = Grain.at(m.get(FREQUENCY));
    if (unit == Grain.QUARTER) {
      return isAdverb(words, m.to()) ? set("P3M") : null;
    }
    return set("P" + unit.duration("1"));
  }

  /** "The board meets quarterly"; "the quarterly dividend" is one of them. */
  private static boolean isAdverb(Words words, int next) {
    return next >= words.size()
        || !words.isSpaced(next)
        || words.says(
            next, "in", "on", "at", "by", "until", "till", "since", "from", "to", "and", "as",
            "with", "when", "while", "but", "if", "(", "-", "–", "—");
  }
}
