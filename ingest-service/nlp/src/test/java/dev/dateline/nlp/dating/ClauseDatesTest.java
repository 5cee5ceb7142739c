package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

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
          A fire that broke out in Bonn on Friday has destroyed the mill.       | broke     | 2018-05-18
          A fire that broke out in Bonn on Friday has destroyed the mill.       | destroyed | 2018-05-22~
          A fire that broke out in Bonn, on Friday destroyed the mill.          | destroyed | 2018-05-18
          The bank posted a second-quarter profit of $340 million on Tuesday.   | posted    | 2018-05-22
          The bank posted a profit in the first quarter.                        | posted    | 2018-33
          Prosecutors accuse Brandt of stealing a car in 1998.                  | accuse    | 2018-05-22~
          In 1998 prosecutors accused Brandt of stealing a car.                 | accused   | 1998
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

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The union called a strike for Friday.                                  | strike   | 2018-05-25
          The union called a strike for Friday after the talks failed on Monday. | strike   | 2018-05-25
          The union ended a strike on Friday.                                    | strike   | 2018-05-18
          The firm reported a loss for 2017.                                     | reported | 2017
          The airline stopped flying in 2012.                                    | stopped  | 2012
          The museum opened in 1902 closed in April.                             | closed   | 2018-04
          The museum opened in 1902 closed in April.                             | opened   | 1902
          The dam burst on 3 May.                                                | burst    | 2018-05-03
          The price cut on Monday angered farmers.                               | angered  | 2018-05-21
          The agreement reached in 2015 collapsed in May.                        | reached  | 2015
          The bombing destroyed the station on 2 May.                            | bombing  | 2018-05-02
          The council voted to leave the league in March.                        | voted    | 2018-03
          The council voted to leave the league in March.                        | leave    | [2018-03..]
          The council voted in 2016 to leave the league in March.                | voted    | 2016
          The council voted in 2016 to leave the league in March.                | leave    | [2016..]
          The council voted in May to leave the league in 2020.                  | leave    | 2020
          The council managed to leave the league in March.                      | leave    | 2018-03
          Lee plans to run the shop until December 2019.                         | run      | [2018-05-22..2019-12]
          The show runs until 30 June.                                           | runs     | [2018-05-22..2018-06-30]
          The river runs through the town.                                       | runs     | none
          Lee will close the shop by the end of 2019.                            | close    | [..2019-12]
          Lee will close the shop at the end of 2019.                            | close    | [2019-09..2019-12]
          Lee went to Rome on 3 May 2010, and noticed a fire.                    | noticed  | 2010-05-03
          Lee decided to go to Rome on 3 May 2010, and noticed a fire.           | noticed  | [..2018-05-22]
          The parliament declared independence on March 11, and fled on Monday.  | declared | 2018-03-11
          The parliament announced a summit for June 12.                         | summit   | 2018-06-12
          The water withdrew around 8 a.m. on Sunday.                            | withdrew | 2018-05-20
          The water withdrew around 20 May.                                      | withdrew | 2018-05-20~
          In London in 2012 she lost the race.                                   | lost     | 2012
          She won gold in 2008, and in London in 2012 she lost the race.         | lost     | 2012
          The bridge, opened in 1967, collapsed on Monday.                       | opened   | 1967
          The bridge, opened in 1967, collapsed on Monday.                       | collapsed | 2018-05-21
          """)
  void whatIsAgreedOnLiesAhead(String text, String word, String edtf) {
    assertThat(date(text, word)).isEqualTo(edtf);
  }

  private static String date(String text, String word) {
    return Dates.of(text, word, "2018-05-22");
  }
}
