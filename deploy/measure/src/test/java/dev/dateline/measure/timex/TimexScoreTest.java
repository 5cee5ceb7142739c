package dev.dateline.measure.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.measure.corpus.MarkedTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexScoreTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Times are {@code start-end:type:value}; counts are strict, relaxed, value and type. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                   | 0-4:DATE:1998                 | 0-4:DATE:1998             | 1 1 1 1
          another value              | 0-4:DATE:1998                 | 0-4:DATE:1999             | 1 1 0 1
          another type               | 0-4:DATE:1998                 | 0-4:TIME:1998             | 1 1 1 0
          one character in common    | 0-4:DATE:1998                 | 3-9:DATE:1998             | 0 1 1 1
          side by side               | 0-4:DATE:1998                 | 4-9:DATE:1998             | 0 0 0 0
          nothing found              | 0-4:DATE:1998                 |                           | 0 0 0 0
          nothing to find            |                               | 0-4:DATE:1998             | 0 0 0 0
          one answer for two         | 0-4:DATE:1998 5-9:DATE:1999   | 0-9:DATE:1998             | 0 1 1 1
          two answers for one        | 0-9:DATE:1998                 | 0-4:DATE:1998 5-9:DATE:1  | 0 1 1 1
          equal span before overlap  | 0-9:DATE:1998 5-9:DATE:1999   | 5-9:DATE:1999             | 1 1 1 1
          larger overlap first       | 0-5:DATE:1 4-9:DATE:2         | 2-9:DATE:2                | 0 1 1 1
          blanks around a value      | 0-4:DATE:1998                 | 0-4:DATE:1998~            | 1 1 1 1
          no value in either         | 0-4:DATE:                     | 0-4:DATE:                 | 1 1 1 1
          """)
  void countsWhatIsRight(String what, String gold, String answers, String expected) {
    TimexScore score = new TimexScore();
    score.add("text", times(gold), times(answers));
    assertThat(
            "%d %d %d %d"
                .formatted(
                    score.strict().right(),
                    score.relaxed().right(),
                    score.value().right(),
                    score.type().right()))
        .isEqualTo(expected);
  }

  @Test
  void sumsUpOverTextsBeforeItDivides() {
    TimexScore score = new TimexScore();
    score.add("one", times("0-4:DATE:1998"), times("0-4:DATE:1998"));
    score.add("two", times("0-4:DATE:1 5-9:DATE:2 10-14:DATE:3"), times("0-4:DATE:1 5-9:DATE:9"));
    assertThat(score.relaxed().precision()).isEqualTo(1.0, EXACT);
    assertThat(score.relaxed().recall()).isEqualTo(0.75, EXACT);
    assertThat(score.value().f1()).isEqualTo(2 * (2 / 3.0) * 0.5 / (2 / 3.0 + 0.5), EXACT);
    assertThat(score.valueByText().get("one")).isEqualTo(1.0, EXACT);
    assertThat(score.valueByText().get("two")).isEqualTo(0.4, EXACT);
  }

  @Test
  void laysMistakesAtTheRuleThatMadeThem() {
    TimexScore score = new TimexScore();
    score.add(
        "text", times("0-4:DATE:1998 10-14:DATE:1999"), times("0-5:TIME:1997 20-24:DATE:2000"));
    assertThat(score.mistakes())
        .extracting(mistake -> mistake.kind() + " " + mistake.rule())
        .containsExactly("MISSED (none)", "SPURIOUS r20", "SPAN r0", "TYPE r0", "VALUE r0");
    RuleTally blamed = score.rules().getOrDefault("r0", new RuleTally());
    assertThat(blamed.answers()).isEqualTo(1);
    assertThat(blamed.mistakes()).isEqualTo(3);
  }

  private static List<MarkedTime> times(String notation) {
    List<MarkedTime> times = new ArrayList<>();
    if (notation == null) {
      return times;
    }
    for (String time : notation.split(" ", -1)) {
      String[] parts = time.split("[-:]", 4);
      times.add(
          new MarkedTime(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              "words",
              parts[2],
              parts[3].replace('~', ' '),
              "r" + parts[0]));
    }
    return times;
  }
}
