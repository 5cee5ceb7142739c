package dev.dateline.model.derivation;

import static dev.dateline.model.derivation.Step.Direction.FUTURE;
import static dev.dateline.model.derivation.Step.Direction.PAST;
import static dev.dateline.model.derivation.Step.Unit.DAY;
import static dev.dateline.model.derivation.Step.Unit.MONTH;
import static dev.dateline.model.derivation.Step.Unit.WEEK;
import static dev.dateline.model.derivation.Step.Unit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.edtf.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationTest {
  private static final Anchor NONE = new Anchor.None();

  static Stream<Arguments> derivations() {
    Derivation speech =
        Derivation.of("June 12, 1987", "explicit", NONE, new Step.State("1987-06-12"));
    Derivation monday =
        Derivation.of(
            "Monday", "weekday", published("2018-05-24"), new Step.Weekday(DayOfWeek.MONDAY, PAST));
    Derivation sinceMonday =
        Derivation.of(
            "since Monday",
            "preposition.since",
            new Anchor.Expression(monday),
            new Step.Bound(Step.Side.AFTER));
    Derivation today = Derivation.of("today", "today", published("2018-05-24"));
    return Stream.of(
        arguments(speech, "1987-06-12", "'June 12, 1987' → 12 June 1987: as the text says."),
        arguments(
            Derivation.of(
                "Five years ago this month",
                "relative.ago",
                published("2019-02-25"),
                new Step.Truncate(MONTH),
                new Step.Shift(-5, YEAR)),
            "2014-02",
            "'Five years ago this month' → February 2014: five years before the publication month,"
                + " February 2019 (given)."),
        arguments(
            Derivation.of(
                "just",
                "relative.just",
                published("2018-05-22"),
                new Step.Truncate(MONTH),
                new Step.Qualify("~")),
            "2018-05~",
            "'just' → around May 2018: around the publication month, May 2018 (given)."),
        arguments(
            Derivation.of(
                "this week", "relative.this", published("2019-02-25"), new Step.Truncate(WEEK)),
            "[2019-02-25..2019-03-03]",
            "'this week' → the week of 25 February 2019: the publication week, the week of 25"
                + " February 2019 (given)."),
        arguments(
            Derivation.of(
                "31st anniversary",
                "anniversary",
                published("2018-06-12"),
                new Step.Shift(-31, YEAR)),
            "1987-06-12",
            "'31st anniversary' → 12 June 1987: 31 years before the publication date, 12 June 2018"
                + " (given)."),
        arguments(
            Derivation.of(
                "its 31st anniversary",
                "anniversary",
                new Anchor.Event("Reagan's speech", speech),
                new Step.Shift(31, YEAR)),
            "2018-06-12",
            "'its 31st anniversary' → 12 June 2018: 31 years after 'Reagan's speech' (12 June"
                + " 1987)."),
        arguments(
            Derivation.of(
                "the upcoming June 12 meeting",
                "partial.date",
                published("2018-05-22"),
                new Step.Complete("XXXX-06-12", FUTURE)),
            "2018-06-12",
            "'the upcoming June 12 meeting' → 12 June 2018: the first 12 June on or after the"
                + " publication date, 22 May 2018 (given)."),
        arguments(
            Derivation.of(
                "", "tense.past", published("2018-05-22"), new Step.Bound(Step.Side.BEFORE)),
            "[..2018-05-22]",
            "The tense → on or before 22 May 2018: no later than the publication date, 22 May 2018"
                + " (given)."),
        arguments(
            Derivation.of("", "news.told", published("2018-05-22"), new Step.Told()),
            "2018-05-22~",
            "No time is named → around 22 May 2018: told as news in a report of the publication"
                + " date, 22 May 2018 (given)."),
        arguments(
            Derivation.of(
                "",
                "link.after",
                new Anchor.Event("fled", speech),
                new Step.Bound(Step.Side.AFTER)),
            "[1987-06-12..]",
            "The sentence → on or after 12 June 1987: no earlier than 'fled' (12 June 1987)."),
        arguments(
            Derivation.of(
                "two days later",
                "relative.later",
                new Anchor.Expression(monday),
                new Step.Shift(2, DAY)),
            "2018-05-23",
            "'two days later' → 23 May 2018: two days after 'Monday' (21 May 2018), which is the"
                + " last Monday on or before the publication date, 24 May 2018 (given)."),
        arguments(
            Derivation.of(
                "yesterday",
                "relative.day",
                new Anchor.Publication("2018-05-22", PublicationBasis.INFERRED),
                new Step.Shift(-1, DAY)),
            "2018-05-21?",
            "'yesterday' → possibly 21 May 2018: one day before the publication date, possibly 22"
                + " May 2018 (inferred from the text)."),
        arguments(
            Derivation.of(
                "early June 2018",
                "explicit.portion",
                NONE,
                new Step.State("2018-06"),
                new Step.Portion(Step.Part.EARLY)),
            "[2018-06-01..2018-06-10]",
            "'early June 2018' → between 1 and 10 June 2018: the early part of June 2018, as the"
                + " text says."),
        arguments(
            Derivation.of(
                "from 1987 to Monday",
                "range",
                NONE,
                new Step.State("1987"),
                new Step.To(monday, Kind.SPAN)),
            "1987/2018-05-21",
            "'from 1987 to Monday' → from 1987 to 21 May 2018: from 1987 to 21 May 2018, as the"
                + " text says."),
        arguments(
            Derivation.of(
                "Friday 12 June",
                "date.month-day",
                published("2018-06-14"),
                new Step.Complete("XXXX-06-12 FRIDAY", PAST)),
            "2018-06-12?",
            "'Friday 12 June' → possibly 12 June 2018: the last Friday, 12 June on or before the"
                + " publication date, 14 June 2018 (given), though it was no Friday in any year"
                + " near."),
        arguments(
            Derivation.of(
                "Tuesday 12 June",
                "date.month-day",
                published("2018-06-14"),
                new Step.Complete("XXXX-06-12 TUESDAY", PAST)),
            "2018-06-12",
            "'Tuesday 12 June' → 12 June 2018: the last Tuesday, 12 June on or before the"
                + " publication date, 14 June 2018 (given)."),
        arguments(
            Derivation.of(
                "June 3",
                "date.month-day",
                published("2018"),
                new Step.Complete("XXXX-06-03", PAST)),
            "[2017-06-03,2018-06-03]",
            "'June 3' → 3 June 2017 or 3 June 2018: the last 3 June on or before the publication"
                + " date, 2018 (given)."),
        arguments(
            Derivation.of(
                "the second week of the month",
                "nth",
                published("2018-05-22"),
                new Step.Truncate(MONTH),
                new Step.Nth(2, WEEK)),
            "[2018-05-08..2018-05-14]",
            "'the second week of the month' → between 8 and 14 May 2018: the second week of the"
                + " publication month, May 2018 (given)."),
        arguments(
            Derivation.of(
                "within two weeks", "within", published("2018-05-22"), new Step.Within(2, WEEK)),
            "[2018-05-22..2018-06-05]",
            "'within two weeks' → between 22 May and 5 June 2018: within two weeks after the"
                + " publication date, 22 May 2018 (given)."),
        arguments(
            Derivation.of(
                "every Monday",
                "set",
                published("2018-05-22"),
                new Step.Recur("XXXX-WXX-1", Step.Extent.UNTIL)),
            "/2018-05-22",
            "'every Monday' → until 22 May 2018, start unknown: recurring, up to the publication"
                + " date, 22 May 2018 (given)."),
        arguments(
            Derivation.of(
                "around 1850", "year", NONE, new Step.State("1850"), new Step.Qualify("~")),
            "1850~",
            "'around 1850' → around 1850: as the text says."),
        arguments(
            Derivation.of(
                "next Friday",
                "weekday",
                published("2018-05-25"),
                new Step.Shift(1, DAY),
                new Step.Weekday(DayOfWeek.FRIDAY, FUTURE)),
            "2018-06-01",
            "'next Friday' → 1 June 2018: the first Friday after the publication date, 25 May 2018"
                + " (given)."),
        arguments(
            Derivation.of(
                "before Monday",
                "preposition.before",
                new Anchor.Expression(monday),
                new Step.Shift(-1, DAY),
                new Step.Bound(Step.Side.BEFORE)),
            "[..2018-05-20]",
            "'before Monday' → on or before 20 May 2018: before 'Monday' (21 May 2018), which is"
                + " the last Monday on or before the publication date, 24 May 2018 (given)."),
        arguments(
            Derivation.of(
                "since Monday",
                "publication.clipped",
                new Anchor.Expression(sinceMonday),
                new Step.To(today, Kind.MOMENT)),
            "[2018-05-21..2018-05-24]",
            "'since Monday' → between 21 and 24 May 2018: no earlier than 'Monday' (21 May 2018),"
                + " which is the last Monday on or before the publication date, 24 May 2018"
                + " (given), and no later than 24 May 2018."),
        arguments(
            Derivation.of(
                "Monday to today",
                "range",
                new Anchor.Expression(monday),
                new Step.To(today, Kind.SPAN)),
            "2018-05-21/2018-05-24",
            "'Monday to today' → from 21 May 2018 to 24 May 2018: from 'Monday' (21 May 2018) to 24 May"
                + " 2018, where 'Monday' is the last Monday on or before the publication date, 24"
                + " May 2018 (given)."),
        arguments(
            Derivation.of("", "order.same", new Anchor.Event("fled", speech)).asContradiction(),
            "1987-06-12?",
            "The sentence → possibly 12 June 1987: at the same time as 'fled' (12 June 1987)."),
        arguments(
            Derivation.of("the summit", "event.same", new Anchor.Event("summit", speech)),
            "1987-06-12",
            "'the summit' → 12 June 1987: the same event as 'summit' (12 June 1987)."),
        arguments(
            Derivation.of("annually", "set", NONE, new Step.Recur("P1Y", Step.Extent.OPEN)),
            "XXXX",
            "'annually' → an unknown year: recurring, with neither a start nor an end told, as the"
                + " text says."));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @MethodSource("derivations")
  void runsToItsRecordedDate(Derivation derivation, String edtf, String sentence) {
    assertThat(derivation.edtf()).isEqualTo(edtf);
    assertThat(derivation.run()).hasToString(edtf);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("derivations")
  void readsAsOneSentence(Derivation derivation, String edtf, String sentence) {
    assertThat(derivation.sentence()).isEqualTo(sentence);
  }

  @Test
  void runsAgainFromAnotherPublicationDateThroughAllAnchors() {
    Derivation monday =
        Derivation.of(
            "Monday", "weekday", published("2018-05-24"), new Step.Weekday(DayOfWeek.MONDAY, PAST));
    Derivation later =
        Derivation.of(
            "from two days later until Monday",
            "range",
            new Anchor.Event("the visit", monday),
            new Step.Shift(-2, DAY),
            new Step.To(monday, Kind.SPAN));

    Derivation rerun = later.rerun(published("2019-02-25"));

    assertThat(later.edtf()).isEqualTo("2018-05-19/2018-05-21");
    assertThat(rerun.edtf()).isEqualTo("2019-02-23/2019-02-25");
    assertThat(rerun.run()).hasToString(rerun.edtf());
  }

  @Test
  void isCountedFromWhatItsAnchorsRecordedAndNotFromTheirSteps() {
    Derivation recorded =
        new Derivation("then", "test", NONE, List.of(new Step.State("2014-05-01")), "2018-05-01");

    for (Anchor anchor :
        List.of(new Anchor.Expression(recorded), new Anchor.Event("the visit", recorded))) {
      Derivation later = Derivation.of("two days later", "later", anchor, new Step.Shift(2, DAY));

      assertThat(later.edtf()).isEqualTo("2018-05-03");
      assertThat(later.run()).hasToString("2014-05-03");
    }
  }

  @Test
  void aContradictionIsDoubtfulAndMovesAsItsDateDoes() {
    Derivation monday =
        Derivation.of(
            "Monday", "weekday", published("2018-05-24"), new Step.Weekday(DayOfWeek.MONDAY, PAST));

    Derivation contradiction = monday.asContradiction();

    assertThat(monday.isContradiction()).isFalse();
    assertThat(contradiction.isContradiction()).isTrue();
    assertThat(contradiction.edtf()).isEqualTo("2018-05-21?");
    assertThat(contradiction.rerun(published("2018-05-17")).edtf()).isEqualTo("2018-05-14?");
  }

  @Test
  void keepsAStatedDateWhateverThePublicationDate() {
    Derivation stated = Derivation.of("2014", "explicit", NONE, new Step.State("2014"));

    assertThat(stated.rerun(published("2019-02-25"))).isEqualTo(stated);
  }

  @Test
  void leavesAStatedDateCertainWhenThePublicationDateIsInferred() {
    Anchor inferred = new Anchor.Publication("2018-05-22", PublicationBasis.INFERRED);

    assertThat(Derivation.of("2014", "explicit", inferred, new Step.State("2014")).edtf())
        .isEqualTo("2014");
  }

  @Test
  void leavesTheAnchorsDateWithoutSteps() {
    assertThat(Derivation.of("today", "today", published("2018-05-22")).edtf())
        .isEqualTo("2018-05-22");
  }

  @Test
  void refusesStepsThatLeaveTheCalendar() {
    List<Step> steps = List.of(new Step.Shift(Integer.MAX_VALUE, Step.Unit.CENTURY));

    assertThatThrownBy(() -> Derivation.of("", "test", published("2018-05-22"), steps))
        .isInstanceOf(DerivationException.class)
        .hasMessage("the steps leave the calendar");
  }

  @Test
  void refusesAnAnchorThatIsNoDate() {
    assertThatThrownBy(() -> Derivation.of("", "test", published("May 22")))
        .isInstanceOf(EdtfParseException.class);
  }

  private static Anchor.Publication published(String edtf) {
    return new Anchor.Publication(edtf, PublicationBasis.GIVEN);
  }
}
