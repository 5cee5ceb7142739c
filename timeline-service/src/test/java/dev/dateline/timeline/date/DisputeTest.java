package dev.dateline.timeline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # told of one event             | disputed
          2018-06-12;2018-06-13           | true
          2018-06-12;2018-05              | true
          2018;2018-06-12;2019            | true
          [..2018-05-22];2018-06-12       | true
          1697/1706;1707                  | true
          2018-06-12                      | false
          2018-06-12;2018-06-12           | false
          2018-06-12;2018-06              | false
          2018;201X;2018-06-12            | false
          [..2018-05-22];2018-05-22       | false
          2018-06-12~;2018-06-13          | false
          2018-06-12;2018?                | false
          2018-06-12;2019-06-12%          | false
          """)
  void datesWithoutADayInCommonContradictEachOther(String told, boolean disputed) {
    assertThat(Dispute.among(List.of(told.split(";")))).isEqualTo(disputed);
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void oneIsNoDispute(int number) {
    assertThat(Dispute.among(List.of("2018-06-12").subList(0, number))).isFalse();
  }
}
