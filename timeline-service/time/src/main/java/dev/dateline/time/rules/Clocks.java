package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.CLOCK;
import static dev.dateline.time.grammar.Terminal.DAY;
import static dev.dateline.time.grammar.Terminal.FOUR_FIGURES;
import static dev.dateline.time.grammar.Terminal.HOUR;
import static dev.dateline.time.grammar.Terminal.MERIDIEM;
import static dev.dateline.time.grammar.Terminal.PART;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;
import static dev.dateline.time.grammar.Terminal.ZONE;

import dev.dateline.time.calendar.Notation;
import dev.dateline.time.calendar.PartOfDay;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Clock;
import dev.dateline.time.grammar.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day; the day itself is found by the refiners. */
final class Clocks {
  /** Before a part of a day that says when. */
  private static final String[] ADVERBIAL = {
    "in",
    "on",
    "during",
    "of",
    "by",
    "through",
    "throughout",
    "until",
    "till",
    "since",
    "for",
    "over",
    "into",
    "all",
    "before",
    "after",
    "late",
    "early",
    "to",
    "from"
  };

  private Clocks() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "clock.meridiem",
            "( <clock> | <hour> ) <meridiem> ( local time | <zone> )?",
            Clocks::meridiem,
            "at [7:15 p.m.] = 2019-02-25T19:15",
            "at [7:15 p.m. EST] = 2019-02-25T19:15-05:00",
            "at [10 a.m.] = 2019-02-25T10:00"),
        rule(
            "clock.plain",
            "<clock> ( local time | hours | <zone> )?",
            Clocks::plain,
            "at [19:15] = 2019-02-25T19:15",
            "by [5pm] = 2019-02-25T17:00"),
        rule(
            "clock.four-figures",
            "<four_figures> ( hours | hrs | <zone> | local time )",
            m -> clock(m, m.get(FOUR_FIGURES)),
            "at [1400 GMT] = 2019-02-25T14:00Z",
            "at [0735 hours] = 2019-02-25T07:35"),
        rule(
            "clock.o-clock",
            "<hour> o'clock",
            m -> clock(m.get(HOUR) * 60),
            "at [8 o'clock] = 2019-02-25T08:00"),
        rule(
            "clock.hour-in-part",
            "<hour> o'clock? ( in the | at ) <part>",
            Clocks::hourInPart,
            "at [4 in the morning] = 2019-02-25T04:00",
            "at [8 o'clock in the evening] = 2019-02-25T20:00"),
        rule(
            "clock.past-hour",
            "( half past | a? quarter past | a? quarter to ) <hour>",
            Clocks::besideHour,
            "at [half past nine] = 2019-02-25T09:30",
            "at [a quarter to six] = 2019-02-25T05:45"),
        rule(
            "clock.part",
            "( the | that | the same | the next | the following | this | early | late | mid -? )? <part> <zone>?",
            Clocks::partOf,
            "at [noon] = 2019-02-25T12:00",
            "they met in [the morning] = 2019-02-25TMO"),
        rule(
            "clock.small-hours",
            "the ( early | small | wee | early morning | pre-dawn ) hours",
            m -> m.words().says(m.to(), "of", ",", ".") ? new Clock("TMO", 0) : null,
            "he was arrested in [the early hours], he said = 2019-02-25TMO"),
        rule(
            "clock.tonight",
            "tonight",
            m -> new Clock("TNI", 0),
            "they meet [tonight] = 2019-02-25TNI"),
        rule(
            "clock.last-night",
            "last <part>",
            m -> new Clock(part(m).timex(), -1),
            "they met [last night] = 2019-02-24TNI"),
        rule(
            "clock.night-before-last",
            "the? <part> before last",
            m -> new Clock(part(m).timex(), -2),
            "they met [the night before last] = 2019-02-23TNI"));
  }

  private static Meaning clock(int minutes) {
    return new Clock(timex(minutes), 0);
  }

  private static Meaning clock(Match m, int minutes) {
    return new Clock(timex(minutes) + zone(m), 0);
  }

  /** The zone that a match names, as ISO 8601 writes it; empty without one. */
  static String zone(Match m) {
    return m.has(ZONE) ? offset((int) Math.round(m.number(ZONE) * 60)) : "";
  }

  /** ISO 8601 of the minutes that a zone is ahead of UTC: {@code Z}, {@code -05:00}. */
  static String offset(int minutes) {
    int size = Math.abs(minutes);
    return minutes == 0
        ? "Z"
        : (minutes < 0 ? "-" : "+") + Notation.two(size / 60) + ":" + Notation.two(size % 60);
  }

  /** TIMEX3 of minutes since midnight: {@code T09:00}. */
  static String timex(int minutes) {
    return "T" + Notation.two(minutes / 60) + ":" + Notation.two(minutes % 60);
  }

  private static @Nullable Meaning meridiem(Match m) {
    int minutes = m.has(CLOCK) ? m.get(CLOCK) : m.get(HOUR) * 60;
    int hour = minutes / 60;
    return hour >= 1 && hour <= 12
        ? clock(m, (hour % 12 + m.get(MERIDIEM)) * 60 + minutes % 60)
        : null;
  }

  /** Scores and ratios look the same: a bare clock needs a preposition or a zone. */
  private static @Nullable Meaning plain(Match m) {
    boolean suffixed = !m.words().text().word(m.from()).contains(":");
    boolean placed =
        m.words()
                .says(
                    m.from() - 1, "at", "by", "until", "before", "after", "around", "about", "from")
            && !m.words().says(m.to(), "to", "-");
    return suffixed || placed || m.says("time", "hours") || m.has(ZONE)
        ? clock(m, m.get(CLOCK))
        : null;
  }

  private static @Nullable Meaning hourInPart(Match m) {
    PartOfDay part = part(m);
    int hour = m.get(HOUR);
    boolean afternoon = part != PartOfDay.MORNING && hour < 12;
    boolean fits = hour >= 1 && hour <= 12 && part.timex().length() == 3;
    return fits && (m.says("in") || part == PartOfDay.NIGHT)
        ? clock((afternoon ? hour + 12 : hour) * 60)
        : null;
  }

  private static @Nullable Meaning besideHour(Match m) {
    int minutes = m.says("half") ? 30 : m.says("to") ? -15 : 15;
    int hour = m.get(HOUR);
    return hour >= 1 && hour <= 12 ? clock(hour * 60 + minutes) : null;
  }

  private static PartOfDay part(Match m) {
    return PartOfDay.at(m.get(PART));
  }

  private static boolean afterDay(Match m) {
    int before = m.from() - 1;
    return m.words().is(before, WEEKDAY)
        || m.words().is(before, DAY)
        || m.words().says(before, "yesterday", "tomorrow", "at", "in")
        || m.words().says(m.from(), "overnight")
        || (m.words().says(before, "by")
            && m.words().says(m.from(), "dawn", "daybreak", "dusk", "nightfall"));
  }

  private static boolean isCapitals(Match m, int last) {
    return m.words().isCapitalised(last) && m.words().isCapitalised(m.to());
  }

  private static @Nullable Meaning partOf(Match m) {
    int last = m.has(ZONE) ? m.to() - 2 : m.to() - 1;
    boolean plural = m.words().text().word(last).endsWith("s");
    boolean point = part(m).timex().length() > 3;
    boolean bare = last == m.from() && !point && !afterDay(m);
    boolean paper = last > m.from() && isCapitals(m, last); // "the Evening Standard"
    boolean attribute =
        m.says("the")
            && !m.words().says(m.from() - 1, ADVERBIAL)
            && Contexts.isAttribute(m.words(), m.to());
    return (m.has(ZONE) && !point)
            || plural
            || bare
            || paper
            || attribute
            || m.words().says(m.to(), "-")
        ? null
        : new Clock(part(m).timex() + zone(m), m.says("next", "following") ? 1 : 0);
  }
}
