package dev.dateline.model.derivation;

import static dev.dateline.model.derivation.Step.Direction;
import static dev.dateline.model.derivation.Step.Part;
import static dev.dateline.model.derivation.Step.Unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

  @ParameterizedTest(name = "{0} in its {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-02-25                | MONTH   | 2019-02
          2019-02-25                | WEEK    | [2019-02-25..2019-03-03]
          2019-03-03                | WEEK    | [2019-02-25..2019-03-03]
          2019-02-25                | QUARTER | 2019-33
          2019-02-25                | SEASON  | 2018-24
          2018-05-22                | SEASON  | 2018-21
          2018-05-22                | YEAR    | 2018
          2018-05-22                | DECADE  | 201X
          1999                      | CENTURY | 19XX
          -0043-03-15               | DECADE  | -004X
          2018-05-22                | DAY     | 2018-05-22
          2018                      | MONTH   | 2018
          2018                      | SEASON  | 2018
          2018-05                   | WEEK    | 2018-05
          2019-02-25?               | MONTH   | 2019-02?
          [2019-02-20..2019-02-25]  | MONTH   | 2019-02
          [2019-02-20..2019-03-05]  | MONTH   | [2019-02..2019-03]
          2018-06-12T09:00          | MONTH   | 2018-06
          """)
  void truncates(String value, Unit unit, String result) {
    assertThat(new Step.Truncate(unit).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{0} shifted by {1} {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-02                   | -5  | YEAR    | 2014-02
          2018-06-12                | -31 | YEAR    | 1987-06-12
          2018-05-22                | -1  | DAY     | 2018-05-21
          2018-05-22                | 2   | WEEK    | 2018-06-05
          2018-03-31                | -1  | MONTH   | 2018-02-28
          2020-02-29                | 1   | YEAR    | 2021-02-28
          2018                      | -1  | DECADE  | 2008
          201X                      | -1  | DECADE  | 200X
          201X                      | -5  | YEAR    | [2005..2014]
          20XX                      | -1  | CENTURY | 19XX
          2018-33                   | 1   | QUARTER | 2018-34
          2018-24                   | 1   | SEASON  | 2019-21
          2018-21                   | -1  | YEAR    | 2017-21
          2018                      | 3   | MONTH   | [2018-04..2019-03]
          2018                      | 1   | SEASON  | [2018-04..2019-03]
          2018-05                   | 3   | DAY     | [2018-05-04..2018-06-03]
          [2019-02-25..2019-03-03]  | -1  | WEEK    | [2019-02-18..2019-02-24]
          [2018-05..2018-06]        | 1   | YEAR    | [2019-05..2019-06]
          2018-05-22?               | -1  | DAY     | 2018-05-21?
          0001-01-01                | -1  | YEAR    | 0000-01-01
          0000                      | -1  | YEAR    | -0001
          """)
  void shifts(String value, int amount, Unit unit, String result) {
    assertThat(new Step.Shift(amount, unit).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{1} seen from {0}, {2}, is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-05-22                | XXXX-06-12 | FUTURE  | 2018-06-12
          2018-05-22                | XXXX-06-12 | PAST    | 2017-06-12
          2018-05-22                | XXXX-06-12 | NEAREST | 2018-06-12
          2018-05-22                | XXXX-06-12 | SAME    | 2018-06-12
          2018-06-12                | XXXX-06-12 | PAST    | 2018-06-12
          2018-06-12                | XXXX-06-12 | FUTURE  | 2018-06-12
          2018-01-03                | XXXX-12    | NEAREST | 2017-12
          2018-06-15                | XXXX-06    | PAST    | 2018-06
          2018-06-15                | XXXX-06    | FUTURE  | 2018-06
          2018-05                   | XXXX-06-12 | FUTURE  | 2018-06-12
          2018                      | XXXX-06    | PAST    | [2017-06,2018-06]
          2018                      | XXXX-06-03 | PAST    | [2017-06-03,2018-06-03]
          2018                      | XXXX-06-03 | FUTURE  | [2018-06-03,2019-06-03]
          2018                      | XXXX-06-03 | SAME    | 2018-06-03
          2018?                     | XXXX-06-03 | PAST    | [2017-06-03?,2018-06-03?]
          2018-06                   | XXXX-06-03 | PAST    | [2017-06-03,2018-06-03]
          2018-05                   | XXXX-06-03 | PAST    | 2017-06-03
          2018                      | XXXX-02-29 | PAST    | 2016-02-29
          [2016..2020]              | XXXX-06-03 | PAST    | [2015-06-03..2020-06-03]
          2018                      | XXXX-XX-12 | PAST    | [2017-12-12..2018-12-12]
          2018                      | XXXX-21    | PAST    | [2017-21,2018-21]
          2018-05-22                | XXXX-21    | PAST    | 2018-21
          2018-01-15                | XXXX-24    | PAST    | 2017-24
          2018-05-22                | XXXX-02-29 | PAST    | 2016-02-29
          2097-01-01                | XXXX-02-29 | FUTURE  | 2104-02-29
          2018-05-22                | XXXX-XX-12 | PAST    | 2018-05-12
          2018-05-22                | XXXX-XX-31 | FUTURE  | 2018-05-31
          2018-06-02                | XXXX-XX-31 | FUTURE  | 2018-07-31
          2018-05-22                | XX84       | PAST    | 1984
          2018-05-22                | XX8X       | PAST    | 198X
          2018-05-22?               | XXXX-06-12 | FUTURE  | 2018-06-12?
          -0043-03-15               | XXXX-06-12 | FUTURE  | -0043-06-12
          -0043-03-15               | XXXX-06    | PAST    | -0044-06
          0000-01-15                | XXXX-12    | PAST    | -0001-12
          2020-03-31                | XXXX-03-01 FRIDAY     | PAST    | 2019-03-01
          2020-05-01                | XXXX-03-01 FRIDAY     | PAST    | 2020-03-01?
          2018-06-14                | XXXX-06-12 FRIDAY     | PAST    | 2018-06-12?
          2018-06-14                | XXXX-06-12 TUESDAY    | PAST    | 2018-06-12
          2018-06-14                | XXXX-06-12 MONDAY     | PAST    | 2017-06-12
          2018-06-14                | XXXX-06-12 WEDNESDAY  | FUTURE  | 2019-06-12
          2018-06-14                | XXXX-06-12 FRIDAY     | FUTURE  | 2019-06-12?
          2018-06-14                | XXXX-06-12 FRIDAY     | NEAREST | 2018-06-12?
          1944-06-06                | XXXX-06-12 FRIDAY     | SAME    | 1944-06-12?
          2018                      | XXXX-06-12 FRIDAY     | PAST    | [2017-06-12?,2018-06-12?]
          2018                      | XXXX-06-12 TUESDAY    | PAST    | 2018-06-12
          2018-11-10                | XXXX-11-22.. THURSDAY | PAST    | 2017-11-23
          2018-11-22                | XXXX-11-22.. THURSDAY | FUTURE  | 2018-11-22
          2018                      | XXXX-11-22.. THURSDAY | SAME    | 2018-11-22
          2018-11                   | XXXX-11-22.. THURSDAY | PAST    | [2017-11-23,2018-11-22]
          2019-02-25                | XXXX-EASTER           | FUTURE  | 2019-04-21
          2019-02-25                | XXXX-GOOD_FRIDAY      | PAST    | 2018-03-30
          """)
  void completes(String value, String template, Direction direction, String result) {
    assertThat(new Step.Complete(template, direction).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{1} seen from {0}, {2}, is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-05-22 | FRIDAY  | PAST    | 2018-05-18
          2018-05-22 | FRIDAY  | FUTURE  | 2018-05-25
          2018-05-22 | FRIDAY  | NEAREST | 2018-05-25
          2018-05-22 | SATURDAY| NEAREST | 2018-05-19
          2018-05-22 | SUNDAY  | SAME    | 2018-05-27
          2018-05-22 | MONDAY  | SAME    | 2018-05-21
          2018-05-22 | TUESDAY | PAST    | 2018-05-22
          2018-05-22 | TUESDAY | FUTURE  | 2018-05-22
          [2018-05-21..2018-05-24] | FRIDAY | PAST | 2018-05-18
          [2018-05-21..2018-05-25] | FRIDAY | PAST | [2018-05-18..2018-05-25]
          """)
  void findsTheWeekday(String value, DayOfWeek day, Direction direction, String result) {
    assertThat(new Step.Weekday(day, direction).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{0} bounds {1} by {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-05-22               | BEFORE | [..2018-05-22]
          2018-05-22               | AFTER  | [2018-05-22..]
          1984~                    | BEFORE | [..1984~]
          [2019-02-25..2019-03-03] | BEFORE | [..2019-03-03]
          [2019-02-25..2019-03-03] | AFTER  | [2019-02-25..]
          1939/1945                | BEFORE | [..1939]
          1939/1945                | AFTER  | [1945..]
          """)
  void bounds(String value, Step.Side side, String result) {
    assertThat(new Step.Bound(side).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "within {1} {2} of {0} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06-12 | 2  | WEEK  | [2018-06-12..2018-06-26]
          2018-06-12 | -3 | MONTH | [2018-03-12..2018-06-12]
          2018-06    | 3  | MONTH | [2018-06..2018-09]
          2018       | 1  | MONTH | [2018-01..2019-01]
          2018       | 5  | YEAR  | [2018..2023]
          """)
  void spreads(String value, int amount, Unit unit, String result) {
    assertThat(new Step.Within(amount, unit).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{2} number {1} of {0} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06 | 1  | WEEK    | [2018-06-01..2018-06-07]
          2018-06 | -1 | WEEK    | [2018-06-24..2018-06-30]
          2018-05 | -1 | DAY     | 2018-05-31
          2018    | 3  | QUARTER | 2018-35
          2018    | 2  | MONTH   | 2018-02
          198X    | 4  | YEAR    | 1983
          198X    | -1 | YEAR    | 1989
          """)
  void counts(String value, int number, Unit unit, String result) {
    assertThat(new Step.Nth(number, unit).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{1} {0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06 | EARLY  | [2018-06-01..2018-06-10]
          2018-06 | MIDDLE | [2018-06-11..2018-06-20]
          2018-05 | LATE   | [2018-05-22..2018-05-31]
          2018    | EARLY  | [2018-01..2018-04]
          199X    | MIDDLE | [1993..1996]
          19XX    | LATE   | [1967..1999]
          2018-21 | MIDDLE | 2018-04
          187X    | FIRST_HALF  | [1870..1874]
          187X    | SECOND_HALF | [1875..1879]
          2018    | SECOND_HALF | [2018-07..2018-12]
          2018-21 | FIRST_HALF  | [2018-03..2018-04]
          2018-05 | SECOND_HALF | [2018-05-16..2018-05-31]
          """)
  void takesAThirdOrAHalf(String value, Part part, String result) {
    assertThat(new Step.Portion(part).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "{0} to {1} as a {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-05-21               | 2018-05-23               | SPAN   | 2018-05-21/2018-05-23
          2018-05-21               | 2018-05-23               | MOMENT | [2018-05-21..2018-05-23]
          [2018-06-01..2018-06-10] | [2018-06-21..2018-06-30] | SPAN   | 2018-06-01~/2018-06-30~
          """)
  void reaches(String value, String end, Kind kind, String result) {
    Derivation stated = Derivation.of("", "test", new Anchor.None(), new Step.State(end));

    assertThat(new Step.To(stated, kind).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "a {0} does not end before it starts")
  @EnumSource(Kind.class)
  void refusesAnEndBeforeTheStart(Kind kind) {
    Derivation end = Derivation.of("", "test", new Anchor.None(), new Step.State("2008-03"));

    assertThatThrownBy(() -> new Step.To(end, kind).apply(Edtf.parse("2008-09")))
        .isInstanceOf(DerivationException.class);
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource({
    "2018-05, ~, 2018-05~",
    "2018-05?, ~, 2018-05%",
    "[2019-02-25..2019-03-03], ?, [2019-02-25?..2019-03-03?]",
    "1939/1945, ~, 1939~/1945~",
    "2018-06-12T09:00, ?, 2018-06-12?",
  })
  void qualifies(String value, String qualifier, String result) {
    assertThat(new Step.Qualify(qualifier).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "recurring {1} {0} is {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2018-05-22               , UNTIL  , /2018-05-22
          [2019-02-25..2019-03-03] , UNTIL  , /2019-03-03
          [..2018-05-22]           , UNTIL  , /2018-05-22
          2018-05-22?              , FROM   , 2018-05-22?/..
          [2005..]                 , FROM   , 2005/..
          1999                     , WITHIN , 1999/1999
          1999/2003                , WITHIN , 1999/2003
          XXXX                     , OPEN   , XXXX
          """)
  void recursInASpan(String value, Step.Extent extent, String result) {
    assertThat(new Step.Recur("P1W", extent).apply(Edtf.parse(value))).hasToString(result);
  }

  @ParameterizedTest(name = "nothing recurs {1} {0}")
  @CsvSource({"[2018-05-22..], UNTIL", "[..2018-05-22], FROM"})
  void refusesASpanWithoutTheEndThatIsNeeded(String value, Step.Extent extent) {
    assertThatThrownBy(() -> new Step.Recur("P1W", extent).apply(Edtf.parse(value)))
        .isInstanceOf(DerivationException.class);
  }

  @Test
  void aRangeFromADayToItselfIsTheDay() {
    Derivation end = Derivation.of("", "r", new Anchor.None(), new Step.State("2011-01-27"));

    assertThat(new Step.To(end, Kind.MOMENT).apply(Edtf.parse("2011-01-27")))
        .hasToString("2011-01-27");
  }

  @ParameterizedTest(name = "{0} has no answer")
  @CsvSource({"XXXX", "[..2018-05-22]", "1985/..", "Y170000002", "9999-12-31"})
  void refusesWhatItCannotCountFrom(String value) {
    assertThatThrownBy(() -> new Step.Shift(1, Unit.DAY).apply(Edtf.parse(value)))
        .isInstanceOf(DerivationException.class);
  }

  @ParameterizedTest(name = "{2} number {1} of {0} does not exist")
  @CsvSource({"2018-06, 31, DAY", "2018-06, 5, WEEK", "2018-06, 1, YEAR", "2018, -13, MONTH"})
  void refusesAUnitOutsideTheValue(String value, int number, Unit unit) {
    assertThatThrownBy(() -> new Step.Nth(number, unit).apply(Edtf.parse(value)))
        .isInstanceOf(DerivationException.class);
  }

  @ParameterizedTest(name = "{0} has no {1} part")
  @CsvSource({"2018-06-12, EARLY", "[2018-06-12..2018-06-13], LATE"})
  void refusesAThirdOfTooLittle(String value, Part part) {
    assertThatThrownBy(() -> new Step.Portion(part).apply(Edtf.parse(value)))
        .isInstanceOf(DerivationException.class);
  }

  @ParameterizedTest(name = "{0} never comes")
  @CsvSource({"XXXX-02-30", "XXXX-13", "XXXX-XX-32", "XXXX-02-30 FRIDAY"})
  void refusesATemplateThatNothingFits(String template) {
    assertThatThrownBy(
            () -> new Step.Complete(template, Direction.PAST).apply(Edtf.parse("2018-05-22")))
        .isInstanceOf(DerivationException.class);
  }
}
