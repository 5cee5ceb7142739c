package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People, works and institutions named by words of time, and quarters of games, beside the same
 * words where they say when. Of a hundred such lines written before the grammar ran on them,
 * sixteen held a false date, and none of thirty dates beside them was lost.
 */
class NamesAndGamesTest {
  private static final TimeContext NEWS = TimeContext.published("2019-02-25");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Our neighbour, Mr. Friday, breeds whippets.                |
          They met on Friday, Mr. Lee said.                          | Friday=2019-02-22
          Ms. July directs films.                                    |
          Mr. March arrived in March.                                | March=2018-03
          The judge Friday ordered a search.                         | Friday=2019-02-22
          Mayor April 3 was the date.                                | April 3=2018-04-03
          The October family owns three bakeries.                    |
          The October family reunion was cancelled.                  | October=2018-10
          The April sisters sang in harmony.                         |
          Police questioned April Dawson and her sister June.        |
          He told his sister Friday that he would leave.             | Friday=2019-02-22
          She visited her daughter June 3.                           | June 3=2018-06-03
          Needham scored in the third quarter.                       |
          The Bulls led by 12 in the third quarter.                  |
          Profit fell in the third quarter.                          | the third quarter=2018-Q3
          The bank led by Lee lost money in the third quarter.       | the third quarter=2018-Q3
          Sales were down by 3 percent in the fourth quarter.        | the fourth quarter=2018-Q4
          They scored in the quarter.                                |
          Sales rose in the quarter.                                 | the quarter=2018-Q4
          Shoppers queued for Black Friday prices.                   |
          The shop opened on Black Friday.                           | Black Friday=2018-11-23
          On Black Friday 2016 the shop closed.                      | Black Friday 2016=2016-11-25
          The September 11 Memorial Museum sells umbrellas.          |
          The September 11 attacks shook the city.                   | September 11=2018-09-11
          The July 4 Independence Party lost.                        | July 4=2018-07-04
          The June election brought a new mayor.                     | June=2018-06
          The 1812 Overture ended with cannon.                       |
          The 1619 Project divided historians.                       |
          The 2018 World Cup divided them.                           | 2018=2018
          The Daily Telegraph and the Evening Standard supported him. |
          They met in the evening.                                   | the evening=2019-02-25TEV
          Orwell's 1984 sold out again.                              |
          Ford's 1984 sales were low.                                | 1984=1984
          Ford's 1984 consolidated profit was low.                   | 1984=1984
          He has a dog called Monday.                                |
          She took in a stray dog named Tuesday.                     |
          His servant, called Friday, ran away.                      |
          The man called Monday to say he was ill.                   | Monday=2019-02-25
          A man called Friday for a taxi.                            | Friday=2019-02-22
          The unions held a strike called Monday.                    | Monday=2019-02-25
          The court named a new judge Friday.                        | Friday=2019-02-22
          Crusoe and Friday leave the island.                        |
          Crusoe's man Friday fled.                                  |
          A film of Robinson Crusoe opens on Friday.                 | Friday=2019-03-01
          A play of Robinson Crusoe opened Friday.                   | Friday=2019-02-22
          The band 1975 played in Leeds.                             |
          The 1975 were formed in 2002.                              | 2002=2002
          The 1975 election was held.                                | 1975=1975
          The 1975 revised edition was sold.                         | 1975=1975
          Today was a paper that lost money.                         |
          Today was a hard day.                                      | Today=2019-02-25
          He worked for the Today programme.                         |
          He worked for the programme today.                         | today=2019-02-25
          """)
  void saysWhenOrNamesSomething(String text, String timexes) {
    assertThat(Tagging.timexes(text, NEWS)).isEqualTo(timexes == null ? "" : timexes);
  }
}
