package dev.dateline.model.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Step.Direction;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyDayTest {

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XXXX-06-12            | 2018 | 2018-06-12
          XXXX-02-29            | 2020 | 2020-02-29
          XXXX-02-29            | 2019 |
          XXXX-03-01 FRIDAY     | 2019 | 2019-03-01
          XXXX-03-01 FRIDAY     | 2020 |
          XXXX-11-22.. THURSDAY | 2018 | 2018-11-22
          XXXX-11-22.. THURSDAY | 2019 | 2019-11-28
          XXXX-05-25.. MONDAY   | 2020 | 2020-05-25
          XXXX-EASTER           | 1916 | 1916-04-23
          XXXX-EASTER           | 2038 | 2038-04-25
          XXXX-GOOD_FRIDAY      | 2019 | 2019-04-19
          XXXX-HIJRI-10-01      | 2018 | 2018-06-15
          XXXX-HIJRI-10-01      | 2019 | 2019-06-04
          XXXX-HIJRI-12-10      | 2020 | 2020-07-31
          XXXX-HIJRI-10-01      | 1616 |
          """)
  void comesOnceAYear(String template, int year, LocalDate day) {
    assertThat(YearlyDay.parse(template))
        .get()
        .satisfies(yearly -> assertThat(yearly.in(year).orElse(null)).isEqualTo(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XXXX-06",
        "XXXX-HIJRI-13-01",
        "XXXX-21",
        "XX84",
        "XXXX-XX-12",
        "2018-06-12",
        "XXXX-06-12 NODAY"
      })
  void isNothingElse(String template) {
    assertThat(YearlyDay.parse(template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XXXX-06-12            | the last 12 June on or before today
          XXXX-03-01 FRIDAY     | the last Friday, 1 March on or before today
          XXXX-HIJRI-10-01      | the last 1 Shawwal on or before today
          XXXX-11-22.. THURSDAY | the last Thursday of 22 to 28 November on or before today
          XXXX-EASTER           | the last Easter on or before today
          XXXX-GOOD_FRIDAY      | the last Good Friday on or before today
          XXXX-35               | the last third quarter on or before today
          """)
  void isToldInWords(String template, String words) {
    assertThat(new Step.Complete(template, Direction.PAST).phrase("today")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"18, 18th", "21, 21st", "-13, 13th to last", "22, 22nd", "23, 23rd", "112, 112th"})
  void countsBeyondTwelve(int number, String ordinal) {
    assertThat(StepWords.ordinal(number)).isEqualTo(ordinal);
  }
}
