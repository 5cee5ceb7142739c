package dev.dateline.model.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDisplayTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06-12                          | 12 June 2018
          2018-06                             | June 2018
          2018                                | 2018
          1984~                               | around 1984
          1984?                               | possibly 1984
          1984%                               | possibly around 1984
          2004-~06-11                         | 11 June 2004 (month approximate)
          2004?-~06-11                        | 11 June 2004 (year uncertain, month approximate)
          -0043                               | 44 BCE
          -0043-03-15                         | 15 March 44 BCE
          0000                                | 1 BCE
          0001                                | 1 CE
          -0001                               | 2 BCE
          0476-09-04                          | 4 September 476 CE
          Y170000002                          | 170,000,002
          Y-170000002                         | 170,000,003 BCE
          2014-21                             | spring 2014
          2014-24~                            | around winter 2014
          2018-33                             | the first quarter of 2018
          2018-41                             | the second half of 2018
          198X                                | the 1980s
          198X~                               | around the 1980s
          190X                                | between 1900 and 1909
          000X                                | between 1 BCE and 9 CE
          -004X                               | between 50 BCE and 41 BCE
          -000X                               | between 10 BCE and 2 BCE
          19XX                                | the 20th century
          20XX                                | the 21st century
          11XX                                | the 12th century
          1XXX                                | the 2nd millennium
          1X99                                | between 1099 and 1999
          1X99~                               | between 1099 and 1999 (approximate)
          XXXX                                | an unknown year
          XXXX-06-12                          | 12 June of an unknown year
          156X-12-25                          | 25 December in the 1560s
          2004-XX                             | some month of 2004
          1985-04-XX                          | some day of April 1985
          1985-XX-XX                          | some day of 1985
          2018-1X                             | between October and December 2018
          2018-05-2X                          | between 20 and 29 May 2018
          2018-06-12T09:04:30+08:00           | 12 June 2018, 09:04:30 UTC+08:00
          2018-06-12T01:04:30Z                | 12 June 2018, 01:04:30 UTC
          2018-06-12T09:00                    | 12 June 2018, 09:00
          1697/1706                           | from 1697 to 1706
          1985/..                             | from 1985 on
          1985/                               | from 1985, end unknown
          ../1985                             | until 1985
          /1985                               | until 1985, start unknown
          [2018-05-01..2018-05-22]            | between 1 and 22 May 2018
          [2018-05-01..2018-06-03]            | between 1 May and 3 June 2018
          [2017-12-30..2018-01-03]            | between 30 December 2017 and 3 January 2018
          [2018-03..2018-05]                  | between March and May 2018
          [2019-02-25..2019-03-03]            | the week of 25 February 2019
          [2019-02-26..2019-03-04]            | between 26 February and 4 March 2019
          [1667,1668,1670..1672]              | 1667, 1668 or between 1670 and 1672
          [..2018-05-22]                      | on or before 22 May 2018
          [2018-05-22..]                      | on or after 22 May 2018
          [..1985]                            | in or before 1985
          [1984~..1990]                       | between around 1984 and 1990
          """)
  void saysTheDateInEnglish(String edtf, String words) {
    assertThat(Edtf.parse(edtf).display()).isEqualTo(words);
  }
}
