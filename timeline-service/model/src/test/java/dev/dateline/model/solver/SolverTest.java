package dev.dateline.model.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.solver.Constraint.After;
import dev.dateline.model.solver.Constraint.Anniversary;
import dev.dateline.model.solver.Constraint.Before;
import dev.dateline.model.solver.Constraint.Offset;
import dev.dateline.model.solver.Constraint.PartOf;
import dev.dateline.model.solver.Constraint.Same;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {

  @ParameterizedTest(name = "a {0} and b {1}, a {2} b: a {3}, b {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018        | 2018-05     | same           | 2018-05-01..2018-05-31 | 2018-05-01..2018-05-31
          XXXX        | 2018-06-12  | same           | 2018-06-12..2018-06-12 | 2018-06-12..2018-06-12
          2018        | 2018-05-22  | before         | 2018-01-01..2018-05-22 | 2018-05-22..2018-05-22
          XXXX        | 2018-05-22  | before         | ..2018-05-22           | 2018-05-22..2018-05-22
          2018-06-12  | 2018        | before         | 2018-06-12..2018-06-12 | 2018-06-12..2018-12-31
          2018        | 2018-05-22  | after          | 2018-05-22..2018-12-31 | 2018-05-22..2018-05-22
          2018        | XXXX        | after          | 2018-01-01..2018-12-31 | ..2018-12-31
          XXXX        | 2018-05-22  | 2 day          | 2018-05-24..2018-05-24 | 2018-05-22..2018-05-22
          2018-05-24  | XXXX        | 2 day          | 2018-05-24..2018-05-24 | 2018-05-22..2018-05-22
          XXXX        | 2018-05-22  | -2 month       | 2018-03-01..2018-03-31 | 2018-05-22..2018-05-22
          2018-02     | 2018        | 1 month        | 2018-02-01..2018-02-28 | 2018-01-01..2018-01-31
          XXXX        | 2014-02     | 5 year         | 2019-01-01..2019-12-31 | 2014-02-01..2014-02-28
          XXXX        | 2018-01-31  | 1 month        | 2018-02-01..2018-02-28 | 2018-01-31..2018-01-31
          XXXX        | 1987-06-12  | 31 anniversary | 2018-06-12..2018-06-12 | 1987-06-12..1987-06-12
          2018-06-12  | XXXX        | 31 anniversary | 2018-06-12..2018-06-12 | 1987-06-12..1987-06-12
          2018-06-12  | 198X        | 31 anniversary | 2018-06-12..2018-06-12 | 1987-06-12..1987-06-12
          XXXX        | 2016-02-29  | 1 anniversary  | 2017-02-28..2017-03-01 | 2016-02-29..2016-02-29
          2017-03-01  | XXXX        | 1 anniversary  | 2017-03-01..2017-03-01 | 2016-02-29..2016-03-01
          2017-02-28  | XXXX        | 1 anniversary  | 2017-02-28..2017-02-28 | 2016-02-28..2016-02-29
          2018        | 2018-05     | part of        | 2018-05-01..2018-05-31 | 2018-05-01..2018-05-31
          2018-05-22  | 2018        | part of        | 2018-05-22..2018-05-22 | 2018-01-01..2018-12-31
          XXXX        | XXXX        | same           | ..                     | ..
          XXXX        | 2018-05-22  | 2 week within  | 2018-05-22..2018-06-10 | 2018-05-22..2018-05-22
          2018-05-22  | XXXX        | 1 year within  | 2018-05-22..2018-05-22 | 2017-01-01..2018-05-22
          XXXX        | 1939        | 6 year nth     | 1944-01-01..1945-12-31 | 1939-01-01..1939-12-31
          1945        | XXXX        | 6 year nth     | 1945-01-01..1945-12-31 | 1939-01-01..1940-12-31
          XXXX        | 2018-05-22  | 3 day nth      | 2018-05-24..2018-05-25 | 2018-05-22..2018-05-22
          XXXX        | Y-66000000  | 2 year         | ..                     | -66000000-01-01..-66000000-12-31
          """)
  void narrowsBothEvents(String a, String b, String relation, String solvedA, String solvedB) {
    Solution solution = Solver.solve(events("a", a, "b", b), List.of(constraint(relation)));

    assertThat(solution.conflicts()).isEmpty();
    assertThat(days(solution, "a")).isEqualTo(solvedA);
    assertThat(days(solution, "b")).isEqualTo(solvedB);
  }

  @ParameterizedTest(name = "a {0} and b {1}, a {2} b cannot be")
  @CsvSource({
    "2018, 2019, same",
    "2019, 2018, before",
    "2018-06-12, 2018-06-13, after",
    "2018-05-25, 2018-05-22, 2 day",
    "2018-06-13, 1987-06-12, 31 anniversary",
    "2018-06-01, 2018-05, part of",
    "2018-06-12, 2018-05-22, 2 week within",
    "2018-05-21, 2018-05-22, 2 week within",
    "1946, 1939, 6 year nth",
  })
  void showsWhatCannotBe(String a, String b, String relation) {
    Constraint constraint = constraint(relation);

    Solution solution = Solver.solve(events("a", a, "b", b), List.of(constraint));

    assertThat(solution.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.constraints()).containsExactly(constraint));
    assertThat(solution.bounds("a")).isEqualTo(Edtf.parse(a).bounds());
    assertThat(solution.bounds("b")).isEqualTo(Edtf.parse(b).bounds());
  }

  @Test
  void followsAChainAndSaysWhy() {
    Anniversary anniversary = new Anniversary("ceremony", "speech", 31);
    Same same = new Same("summit", "ceremony");
    Offset offset = new Offset("report", "summit", 2, Unit.DAY);

    Solution solution =
        Solver.solve(
            events("report", "XXXX", "summit", "2018", "ceremony", "XXXX", "speech", "1987-06-12"),
            List.of(offset, same, anniversary));

    assertThat(days(solution, "report")).isEqualTo("2018-06-14..2018-06-14");
    assertThat(solution.why("report")).containsExactly(anniversary, same, offset);
    assertThat(solution.why("speech")).isEmpty();
  }

  @Test
  void setsAllSidesOfAContradictionAsideAndKeepsTheRest() {
    Same one = new Same("meeting", "summit");
    Same other = new Same("meeting", "talks");
    Before before = new Before("letter", "summit");

    Solution solution =
        Solver.solve(
            events(
                "meeting", "2018", "summit", "2018-06-12", "talks", "2018-05-26", "letter", "XXXX"),
            List.of(one, other, before));

    assertThat(solution.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.event()).isEqualTo("meeting");
              assertThat(conflict.constraints()).containsExactlyInAnyOrder(one, other);
            });
    assertThat(days(solution, "meeting")).isEqualTo("2018-01-01..2018-12-31");
    assertThat(days(solution, "letter")).isEqualTo("..2018-06-12");
  }

  @Test
  @Timeout(5)
  void stopsAtACircle() {
    Offset forth = new Offset("a", "b", 1, Unit.DAY);
    Offset back = new Offset("b", "a", 1, Unit.DAY);

    Solution solution =
        Solver.solve(events("a", "XXXX", "b", "[2018-05-22..]"), List.of(forth, back));

    assertThat(solution.conflicts())
        .singleElement()
        .satisfies(
            conflict -> assertThat(conflict.constraints()).containsExactlyInAnyOrder(forth, back));
    assertThat(days(solution, "b")).isEqualTo("2018-05-22..");
  }

  @Test
  void settlesWhereRoundingGoesRoundOnce() {
    Solution solution =
        Solver.solve(
            events("a", "XXXX", "b", "[2018-12-31..2019-02-01]"),
            List.of(new Offset("a", "b", 1, Unit.DAY), new Offset("a", "b", 0, Unit.YEAR)));

    assertThat(solution.conflicts()).isEmpty();
    assertThat(days(solution, "b")).isEqualTo("2019-01-01..2019-02-01");
  }

  @Test
  @Timeout(20)
  void doesALongChainInAboutLinearTime() {
    Map<String, DayBounds> events = new LinkedHashMap<>();
    List<Constraint> constraints = new ArrayList<>();
    int length = 10_000;
    for (int i = 0; i < length; i++) {
      events.put("e" + i, i == 0 ? Edtf.parse("2018-05-22").bounds() : DayBounds.OPEN);
      if (i > 0) {
        constraints.add(new Offset("e" + i, "e" + (i - 1), i % 2 == 0 ? 1 : -1, Unit.DAY));
      }
    }
    Collections.reverse(constraints);

    Solution solution = Solver.solve(events, constraints);

    assertThat(days(solution, "e" + (length - 1))).isEqualTo("2018-05-21..2018-05-21");
  }

  @Test
  void refusesAConstraintOnAnEventThatIsNotGiven() {
    List<Constraint> constraints = List.of(new Same("a", "b"));

    assertThatThrownBy(() -> Solver.solve(events("a", "2018"), constraints))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no event b is given");
  }

  private static Constraint constraint(String relation) {
    if (relation.equals("same")) {
      return new Same("a", "b");
    }
    if (relation.equals("before")) {
      return new Before("a", "b");
    }
    if (relation.equals("after")) {
      return new After("a", "b");
    }
    if (relation.equals("part of")) {
      return new PartOf("a", "b");
    }
    String[] words = relation.split(" ", -1);
    int amount = Integer.parseInt(words[0]);
    Unit unit =
        words[1].equals("anniversary")
            ? Unit.YEAR
            : Unit.valueOf(words[1].toUpperCase(Locale.ROOT));
    if (words.length > 2) {
      return words[2].equals("nth")
          ? new Constraint.Nth("a", "b", amount, unit)
          : new Constraint.Within("a", "b", amount, unit);
    }
    return words[1].equals("anniversary")
        ? new Anniversary("a", "b", amount)
        : new Offset("a", "b", amount, unit);
  }

  private static Map<String, DayBounds> events(String... idsAndDates) {
    Map<String, DayBounds> events = new LinkedHashMap<>();
    for (int i = 0; i < idsAndDates.length; i += 2) {
      events.put(idsAndDates[i], Edtf.parse(idsAndDates[i + 1]).bounds());
    }
    return events;
  }

  private static String days(Solution solution, String event) {
    DayBounds bounds = solution.bounds(event);
    return (bounds.first() == null ? "" : bounds.first())
        + ".."
        + (bounds.last() == null ? "" : bounds.last());
  }
}
