package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursLaterTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire broke out at 6:20 p.m. on Monday. The spire fell an hour later.        | fell  | 2018-05-21
          The fire broke out at 11:20 p.m. on Monday. The spire fell an hour later.       | fell  | 2018-05-22
          The fire broke out on Monday. The spire fell an hour later.                     | fell  | [2018-05-21..2018-05-22]
          The fire broke out on Monday. Two hours later the spire fell.                   | fell  | [2018-05-21..2018-05-22]
          The ship struck a rock on Monday and sank within three hours.                   | sank  | [2018-05-21..2018-05-22]
          The ship struck a rock in 1912 and sank within three hours.                     | sank  | 1912
          The ship struck a rock on Monday. It rained. The crew died an hour later.       | died  | [..2018-05-22]
          The ship struck a rock on Monday and sailed for three hours.                    | sailed | 2018-05-21
          An hour later the spire fell.                                                   | fell  | [..2018-05-22]
          """)
  void areOfThatDayOrTheNext(String text, String word, String edtf) {
    assertThat(Dates.of(text, word, "2018-05-22")).isEqualTo(edtf);
  }
}
