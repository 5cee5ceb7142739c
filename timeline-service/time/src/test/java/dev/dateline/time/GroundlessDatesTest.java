package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts from a date that the text has told is never counted from the publication instead. */
class GroundlessDatesTest {
  private static final TimeContext NEWS = TimeContext.published("2019-02-25");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The strike began on 5 March 1984. A year earlier the pit had closed. | 5 March 1984=1984-03-05; A year earlier=1983
          The pit closed in 1984, a year earlier than the mill.    | 1984=1984; a year earlier=P1Y
          Net rose to $5 million. A year earlier it was $4 million. | A year earlier=2018
          Net rose in the fourth quarter from a year earlier.      | the fourth quarter=2018-Q4; a year earlier=2017-Q4
          She was elected in the same month last year.             | the same month last year=2018-02
          She was elected on the same day last year.               | the same day last year=2018-02-25
          He died in 2012. That evening no lamp was lit.           | 2012=2012; That evening=XXXX-XX-XXTEV
          He left on 3 May 2012. That evening no lamp was lit.     | 3 May 2012=2012-05-03; That evening=2012-05-03TEV
          He vanished on 14 March 1974. He was seen in May or June of that year. | 14 March 1974=1974-03-14; May=1974-05; June of that year=1974-06
          He vanished on 14 March 1974. He was seen between May and June of the following year. | 14 March 1974=1974-03-14; May=1975-05; June of the following year=1975-06
          The probe landed in June 2010, three years later than planned. | June 2010=2010-06; three years later=P3Y
          The probe landed in June 2010, two years earlier than expected. | June 2010=2010-06; two years earlier=P2Y
          The probe landed in June 2010. Three years later it was lost. | June 2010=2010-06; Three years later=2013
          The treaty was signed in 1648 and ratified the year after. | 1648=1648; the year after=1649
          The treaty was signed on 24 October 1648 and ratified the month after. | 24 October 1648=1648-10-24; the month after=1648-11
          The treaty was signed in 1648. He died the year after the war. | 1648=1648
          It struck at 03:34 local time (06:34 GMT) on 27 February 2010. | 03:34 local time=2010-02-27T03:34; 06:34 GMT=2010-02-27T06:34Z; 27 February 2010=2010-02-27
          """)
  void countsFromWhatWasTold(String text, String timexes) {
    assertThat(Tagging.timexes(text, NEWS)).isEqualTo(timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The summer house was painted green.             |
          The summer was hot.                             | The summer=2018-SU
          They met in the summer.                         | the summer=2018-SU
          The night porter slept.                         |
          He spoke during the night.                      | the night=2019-02-25TNI
          The council pulled down the quarter.            |
          Profit rose in the quarter.                     | the quarter=2018-Q4
          He ran the 1500 in four minutes.                | four minutes=PT4M
          The vote was 1848 to 1212.                      |
          The war of 1848 to 1850 ended it.               | 1848=1848; 1850=1850
          Dunn's mother, June, said so.                   |
          The mayor, in June, said so.                    | June=2018-06
          """)
  void namesNoTime(String text, String timexes) {
    assertThat(Tagging.timexes(text, NEWS)).isEqualTo(timexes == null ? "" : timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The unions called a strike for Friday.           | Friday=2019-03-01
          The unions had called a strike for Friday.       | Friday=2019-02-22
          The trial, originally scheduled for 4 January, began on Monday. | 4 January=2019-01-04; Monday=2019-02-25
          The unions announced a strike for June 12.       | June 12=2019-06-12
          The family wants to bury him in Rome on 1 July.  | 1 July=2019-07-01
          She hopes to open the museum on Friday.          | Friday=2019-03-01
          The family wanted to bury him in Rome on 1 July. | 1 July=2018-07-01
          """)
  void whatIsMeantIsToCome(String text, String timexes) {
    assertThat(Tagging.timexes(text, NEWS)).isEqualTo(timexes);
  }
}
