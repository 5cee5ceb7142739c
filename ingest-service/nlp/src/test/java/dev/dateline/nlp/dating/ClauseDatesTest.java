package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clause of a sentence a date belongs to. All were published on Tuesday, 22 May 2018. */
class ClauseDatesTest {

  /** The text, the word for an event in it, and its date. */
  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1983 she won the medal, and in 1990 she was arrested.              | won       | 1983
          In 1983 she won the medal, and in 1990 she was arrested.              | arrested  | 1990
          Orders recovered from 1925 on, and by 1929 Brandt employed 340 people. | employed | [..1929]
          In March the council asked for a report, and last month it rejected all bids. | rejected | 2018-04
          She collected signatures, and in January 2017 the council resigned.   | collected | [..2018-05-22]
          She collected signatures, and in January 2017 the council resigned.   | resigned  | 2017-01
          The bomb exploded on Monday and on Tuesday 12 people died.            | exploded  | 2018-05-21
          The bomb exploded on Monday and on Tuesday 12 people died.            | died      | 2018-05-22
          He was arrested and on Monday charged.                                | arrested  | 2018-05-22~
          He was arrested and charged on Monday.                                | arrested  | 2018-05-21
          On Monday he was arrested and charged.                                | charged   | 2018-05-21
          """)
  void aDateBehindAndIsOfTheClauseThatFollows(String text, String word, String edtf) {
    assertThat(date(text, word)).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two years before his death in 1827 the composer completed the quartet. | completed | 1825
          Two years before his death in 1827 the composer completed the quartet. | death     | 1827
          Three days after the coup of 11 September 1973 the embassy was closed. | closed    | 1973-09-14
          Three days after the coup of 11 September 1973, the embassy was closed. | closed   | 1973-09-14
          Two years before the war broke out in 1914 the king fled.              | broke     | 1914
          Sunday will be the 200th anniversary of the battle.                    | battle    | 1818-05-27
          The town marked the centenary of the massacre on Monday.               | massacre  | 1918-05-21
          The town marked the bicentenary of the battle in 2015.                 | battle    | 1815
          The strike started on 5 March 1984. A year earlier the pit had closed. | closed    | 1983
          The treaty was signed in 1648 and ratified the year after.             | ratified  | 1649
          """)
  void distancesAreCountedInFrontAsBehind(String text, String word, String edtf) {
    assertThat(date(text, word)).isEqualTo(edtf);
  }

  private static String date(String text, String word) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates().stream()
        .filter(
            candidate -> {
              int start = candidate.mention().trigger().start();
              return text.startsWith(word, text.offsetByCodePoints(0, start));
            })
        .map(candidate -> String.valueOf(candidate.edtf()))
        .findFirst()
        .orElse("none");
  }
}
