package dev.dateline.model.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.edtf.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

  @Test
  void runsFromTheFirstDayOfFromToTheLastDayOfTo() {
    DayRange range = DayRange.between(Edtf.parse("2018-06"), Edtf.parse("2018-06"));

    assertThat(range.from()).isEqualTo(LocalDate.of(2018, 6, 1).toEpochDay());
    assertThat(range.to()).isEqualTo(LocalDate.of(2018, 7, 1).toEpochDay());
  }

  @Test
  void hasNoBoundWhereNoneIsGiven() {
    assertThat(DayRange.between(null, null)).isEqualTo(DayRange.ALL);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2019          | 2018        | from | lies after "to"
          2018-06-12    | 2018-06-11  | from | lies after "to"
          [2018..2019]  | -           | from | is a one-of set: ask for one date
          -             | [..2019]    | to   | is a one-of set: ask for one date
          -             | 2018/       | to   | has an unknown end
          /2018         | -           | from | has an unknown end
          ../2018       | -           | from | names no day to count from: leave it out
          -             | 2018/..     | to   | names no day to count from: leave it out
          XXXX-06-12    | -           | from | names no day to count from: leave it out
          """)
  void refusesWhatBoundsNoRange(
      @Nullable String from, @Nullable String to, String parameter, String reason) {
    assertThatThrownBy(() -> DayRange.between(parse(from), parse(to)))
        .isInstanceOfSatisfying(
            IllegalRangeException.class,
            refusal -> {
              assertThat(refusal.parameter()).isEqualTo(parameter);
              assertThat(refusal.reason()).isEqualTo(reason);
            });
  }

  private static @Nullable Edtf parse(@Nullable String date) {
    return date == null ? null : Edtf.parse(date);
  }
}
