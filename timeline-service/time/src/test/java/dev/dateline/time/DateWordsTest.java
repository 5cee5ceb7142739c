package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.DateFault;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.words.DateWords;
import dev.dateline.time.words.DateWordsResult.Read;
import dev.dateline.time.words.DateWordsResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  private static final String MONDAY = "2019-02-25";

  private final DateWords words = DateWords.of(TimeTagger.create());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06-12                  | 2018-06-12
          1984~                       | 1984~
          [2018-05-01..2018-05-22]    | [2018-05-01..2018-05-22]
          June 12, 2018               | 2018-06-12
          june 12 2018                | 2018-06-12
          12 June 2018                | 2018-06-12
          the 12th of June 2018       | 2018-06-12
          6/12/2018                   | [2018-06-12,2018-12-06]
          May 2018                    | 2018-05
          in may 2018                 | 2018-05
          spring 2014                 | 2014-21
          the summer of 1963          | 1963-22
          1950                        | 1950
          about 1950                  | 1950~
          around May 2018             | 2018-05~
          44 BC                       | -0043
          the 1980s                   | 198X
          the 19th century            | 18XX
          early 2018                  | [2018-01..2018-04]
          third quarter of 2018       | 2018-35
          between 3 and 5 May 2018    | [2018-05-03..2018-05-05]
          May 3-5, 2018               | 2018-05-03/2018-05-05
          from May to July 2018       | 2018-05/2018-07
          3 May 2018 to 5 June 2018   | 2018-05-03/2018-06-05
          before May 2018             | [..2018-04]
          after 12 June 2018          | [2018-06-13..]
          before spring 2014          | [..2013-24]
          after the 3rd quarter of 2014 | [2014-36..]
          before the first half of 2014 | [..2013-12]
          after the first half of 2014 | [2014-07..]
          before the 1950s            | [..194X]
          after the 19th century      | [19XX..]
          before the 2nd millennium   | [..09XX]
          after the 1st millennium    | [10XX..]
          before 987 CE               | [..0986]
          since 2011                  | [2011..]
          by the end of 2018          | [..2018-12]
          last week                   | [2019-02-18..2019-02-24]
          yesterday                   | 2019-02-24
          five years ago this month   | 2014-02
          two years ago               | 2017
          today                       | 2019-02-25
          Friday                      | 2019-02-22
          next Friday                 | 2019-03-01
          12.6.2018                   | 2018-06-12
          1914-1918                   | 1914/1918
          winter 2013/14              | 2013-24
          c1450                       | 1450~
          ca.1450                     | 1450~
          June 2018?                  | 2018-06?
          12 June 2018 (?)            | 2018-06-12?
          probably June 2018          | 2018-06?
          perhaps about 1450          | 1450%
          either 1959 or 1960         | [1959..1960]
          """)
  void reads(String text, String edtf) {
    assertThat(words.parse(text, MONDAY))
        .isInstanceOfSatisfying(
            Read.class,
            read -> {
              assertThat(read.derivation().edtf()).isEqualTo(edtf);
              assertThat(read.derivation().run().toString()).isEqualTo(edtf);
              assertThat(read.derivation().sentence()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          foo 2018|0
          2018 foo|5
          2019-02-29|8
          30 February 2018|0
          two years|0
          foo|0
          recently|0
          Monday or so|7
          |0
          the|0
          12345678|0
          2018-13|5
          1918-1914|0
          probably foo|9
          12.13.2018|0
          either 1959|11
          """)
  void refuses(String text, int position) {
    String input = text == null ? "" : text;

    assertThat(words.parse(input, MONDAY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.position()).isEqualTo(position);
              assertThat(refused.expected()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foo              | NOT_A_DATE
          2018-13          | NOT_A_DATE
          2019-02-29       | NO_SUCH_DAY
          30 February 2018 | NO_SUCH_DAY
          2018/2014        | BACKWARDS
          2018-2014        | BACKWARDS
          """)
  void namesTheFault(String text, DateFault fault) {
    assertThat(words.parse(text, MONDAY))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.fault()).isEqualTo(fault));
  }

  @Test
  void asksForReferenceToCountFrom() {
    assertThat(words.parse("last week", null))
        .isEqualTo(new Refused(0, "a reference date to count from"));
  }

  @Test
  void leavesYearOpenWithoutReference() {
    assertThat(words.parse("June 12", null))
        .isInstanceOfSatisfying(
            Read.class, read -> assertThat(read.derivation().edtf()).isEqualTo("XXXX-06-12"));
  }

  @Test
  void followsCorrectedReference() {
    Derivation lastWeek = ((Read) words.parse("last week", MONDAY)).derivation();

    assertThat(lastWeek.steps()).hasSize(2);
  }
}
