package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.edtf.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-05-22                          | 2018-05-22
          2018-05-22T10:15:00Z                | 2018-05-22
          2018-05-22T23:30:00-05:00           | 2018-05-22
          2018-05-22T00:30:00+12:45           | 2018-05-22
          2018-05-22 10:15:00                 | 2018-05-22
          20180522                            | 2018-05-22
          20180522T101500Z                    | 2018-05-22
          2018-05                             | 2018-05
          2018                                | 2018
          ' 2018-05-22 '                      | 2018-05-22
          Tue, 22 May 2018 10:15:00 GMT       | 2018-05-22
          22 May 2018                         | 2018-05-22
          5 May 2018                          | 2018-05-05
          May 22, 2018                        | 2018-05-22
          may 22, 2018                        | 2018-05-22
          September 3, 2018                   | 2018-09-03
          'Tuesday, May 22, 2018'             | 2018-05-22
          'May 22, 2018, 10:15 a.m. EDT'      | 2018-05-22
          'May 22, 2018 at 10:15'             | 2018-05-22
          1901-01-22                          | 1901-01-22
          """)
  void readsTheDayThatIsWritten(String written, String edtf) {
    assertThat(MarkupDate.parse(written)).hasValue(edtf);
    assertThat(Edtf.parse(edtf)).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2 hours ago",
        "2019-02-29",
        "2018-13-01",
        "2018-00-00",
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00",
        "12/06/2018",
        "1526975700",
        "1526975700000",
        "2018-W21-2",
        "Wednesday, May 22, 2018",
        "{{ page.date }}"
      })
  void leavesWhatIsNoDateOrASoftwaresDefault(String written) {
    assertThat(MarkupDate.parse(written)).isEmpty();
  }
}
