package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.time.TimeContext.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty was signed on June 12, 2018.             | June 12, 2018=2018-06-12
          The treaty was signed on 12 June 2018.              | 12 June 2018=2018-06-12
          The treaty was signed on Tuesday, June 12.          | Tuesday, June 12=2018-06-12
          It ran from May to November 2011.                   | May=2011-05; November 2011=2011-11
          It ran from November to March 2011.                 | November=2010-11; March 2011=2011-03
          The war of 1914-18 ended it.                        | 1914=1914; 18=1918
          The June 12-14 summit was short.                    | June 12=2018-06-12; 14=2018-06-14
          They had met on 11 and 12 April.                    | 11=2018-04-11; 12 April=2018-04-12
          They will meet on 11 and 12 April.                  | 11=2019-04-11; 12 April=2019-04-12
          The May 8 and 9 talks will fail.                    | May 8=2019-05-08; 9=2019-05-09
          It was open as recently as 2015.                    | 2015=2015
          The judge set sentencing for Sept. 11.              | Sept. 11=2019-09-11
          The judge had set the hearing for January 3.        | January 3=2019-01-03
          The hearing had been scheduled for January 3.       | January 3=2019-01-03
          The hearing had been scheduled for April 3.         | April 3=2019-04-03
          The judge set a hearing for January 3.              | January 3=2019-01-03
          The judge has set a hearing for June 3.             | June 3=2019-06-03
          The trial, set for Sept. 11, was quick.             | Sept. 11=2019-09-11
          He was arrested for the attack of Sept. 11.         | Sept. 11=2018-09-11
          Profit fell in FY2017 and FY18.                     | FY2017=2017; FY18=2018
          He meets his son twice a week.                      | a week=P1W
          He said so on the show "This Week" on Sunday.       | Sunday=2019-02-24
          Net fell in the fourth quarter. A charge will come in the first quarter. In the quarter, sales rose. | the fourth quarter=2018-Q4; the first quarter=2019-Q1; the quarter=2018-Q4
          It was flooded twice in 2011, in March and in June. | 2011=2011; March=2011-03; June=2011-06
          It was flooded in 2011, and in June it is dry.      | 2011=2011; June=2018-06
          It ran from 3 June to 30 September.                 | 3 June=2018-06-03; 30 September=2018-09-30
          It ran 30 November - 2 March.                       | 30 November=2018-11-30; 2 March=2019-03-02
          It will run from 3 June to 30 March.                | 3 June=2019-06-03; 30 March=2020-03-30
          He won the 2014 and 2018 elections.                 | 2014=2014; 2018=2018
          The weekend of 12-13 May 2018 was sunny.            | The weekend of 12-13 May 2018=2018-W19-WE
          The week of May 7, 2018, was hard.                  | The week of May 7, 2018=2018-W19
          In the 1980s and 90s he wrote.                      | the 1980s=198; 90s=199
          In mid-to-late 2016 it grew.                        | mid-to-late 2016=2016
          He came at 8 o'clock on Thursday evening.           | 8 o'clock on Thursday evening=2019-02-21T20:00
          At noon GMT on Friday the talks began.              | noon GMT on Friday=2019-02-22T12:00Z
          It was launched on 12 May at 9 a.m. EDT.            | 12 May at 9 a.m. EDT=2018-05-12T09:00-04:00
          It began at 10:35 a.m. PDT (1735 GMT) Friday.       | 10:35 a.m. PDT=2019-02-22T10:35-07:00; 1735 GMT=2019-02-22T17:35Z; Friday=2019-02-22
          It was sent at 2019-02-20T09:00:30-05:30.           | 2019-02-20T09:00:30-05:30=2019-02-20T09:00-05:30
          It was sent at 2019-02-20 09:00 CET.                | 2019-02-20 09:00 CET=2019-02-20T09:00+01:00
          She sank on the night of 4-5 June.                  | the night of 4=2018-06-04TNI; 5 June=2018-06-05
          She sank in the night of 4/5 June 1942.             | the night of 4=1942-06-04TNI; 5 June 1942=1942-06-05
          She sank last night of 4-5 June.                    | last night of 4=2018-06-04TNI; 5 June=2018-06-05
          It will last three weeks, not the last three weeks. | three weeks=P3W; the last three weeks=P3W
          They fasted during Ramadan.                         | Ramadan=2018-05-16/2018-06-14
          During Ramadan 2016 they fasted.                    | Ramadan 2016=2016-06-06/2016-07-05
          They will meet after Ramadan.                       | Ramadan=2019-05-06/2019-06-04
          Tariq Ramadan was arrested in May.                  | May=2018-05
          In the first days of May 2018 it rained.            | the first days of May 2018=2018-05
          He was arrested in the early hours of Tuesday.      | the early hours of Tuesday=2019-02-19TMO
          He resigned two days later.                         | two days later=XXXX-XX-XX
          The vault will be opened by a team in August.       | August=2019-08
          The vault was opened in August.                     | August=2018-08
          They gave him until Tuesday to sign.                | Tuesday=2019-02-26
          For the year, sales rose.                           | the year=P1Y
          They met on 5-7 May 2018.                           | 5=2018-05-05; 7 May 2018=2018-05-07
          They met on May 5-7, 2018.                          | May 5=2018-05-05; 7, 2018=2018-05-07
          The firm closed on 29 February 2015.                | 29 February 2015=2015
          The treaty was signed on February 30, 2015.         | February 30, 2015=2015
          The treaty was signed on 28 February 2015.          | 28 February 2015=2015-02-28
          He was born in the 1980's.                          | the 1980's=198
          He was born in the 1984's summer.                   | 1984=1984
          In 1980's best film he sang.                        | 1980=1980
          The class of ’99 met in June.                       | June=2018-06
          The class of 1999 met in June.                      | June=2018-06
          The film 1917 won awards in 2018.                   | 2018=2018
          The book “1984” was banned in 1985.                 | 1985=1985
          The order “14 June 2018” was given.                 | 14 June 2018=2018-06-14
          His “Five years ago this month” speech was held on 3 May 2016. | 3 May 2016=2016-05-03
          The plane crashed on 4 June. The attack began this morning. | 4 June=2018-06-04; this morning=2019-02-25TMO
          The plane crashed on 4 June. They meet tonight.     | 4 June=2018-06-04; tonight=2019-02-25TNI
          The plane crashed on 4 June. The rain began in the morning. | 4 June=2018-06-04; the morning=2018-06-04TMO
          The vote will be held in two weeks.                 | two weeks=2019-W11
          He will climb ten peaks in two weeks.               | two weeks=P2W
          It was built in two weeks.                          | two weeks=P2W
          He will return in a week or two.                    | a week or two=P1W
          It opened at 10 p.m. Wednesday.                     | 10 p.m. Wednesday=2019-02-20T22:00
          He was born on the night of May 13, 1958.           | the night of May 13, 1958=1958-05-13TNI
          It rose in the third quarter of 2018.               | the third quarter of 2018=2018-Q3
          It happened in the late 1990s.                      | the late 1990s=199
          It happened in early 2018 and late that year.       | early 2018=2018; late that year=2018
          More than two years ago it began.                   | More than two years ago=2017
          Five years ago this month the report came out.      | Five years ago this month=2014-02
          The leaders meet this week in Hanoi.                | this week=2019-W09
          The two met in 44 BC and again in the 470s BC.      | 44 BC=BC0044; the 470s BC=BC047
          The law was passed on April 15.                 | April 15=2018-04-15
          He did it on April 15.                          | April 15=2018-04-15
          The sum will be paid on April 15.               | April 15=2019-04-15
          He gave no reason for the April 15 deadline.    | April 15=2019-04-15
          The United team meets on April 15.              | April 15=2019-04-15
          He was there to talk about a meeting on March 12. | March 12=2019-03-12
          They were to meet on March 12.                  | March 12=2019-03-12
          He left the city Tuesday.                       | Tuesday=2019-02-19
          She headed Tuesday to the north.                | Tuesday=2019-02-26
          She said Tuesday that it was over.              | Tuesday=2019-02-19
          The two leaders meet separately Thursday.       | Thursday=2019-02-28
          The talks are set to resume Thursday.           | Thursday=2019-02-28
          Thursday's close was the lowest of all.         | Thursday=2019-02-21
          The talks had been scheduled to end Thursday.   | Thursday=2019-02-21
          It had been due to expire Thursday evening.     | Thursday evening=2019-02-21TEV
          It is due to expire Thursday evening.           | Thursday evening=2019-02-28TEV
          Trading is to resume in Paris Thursday.         | Thursday=2019-02-28
          Until Thursday, they had said nothing.          | Thursday=2019-02-21
          They gave him until Thursday.                   | Thursday=2019-02-28
          He did not resign until Thursday.               | Thursday=2019-02-21
          He was not freed until Thursday.                | Thursday=2019-02-21
          He will not resign until Thursday.              | Thursday=2019-02-28
          The rebels captured the town by Thursday.       | Thursday=2019-02-21
          The town was captured by Thursday.              | Thursday=2019-02-21
          By Thursday the rebels captured the town.       | Thursday=2019-02-21
          By Thursday the rebels will leave the town.     | Thursday=2019-02-28
          The court ordered them to leave by Thursday.    | Thursday=2019-02-28
          The board meets quarterly, and pays quarterly dividends. | quarterly=P3M
          They met on 5 or on 7 May 2018.                 | 5=2018-05-05; 7 May 2018=2018-05-07
          He paid 5 or 7 on 8 May 2018.                   | 8 May 2018=2018-05-08
          The loan is to be paid down by March 12.        | March 12=2019-03-12
          It burned on a Sunday in the second half of the 1870s. | Sunday=XXXX-WXX-7; the second half of the 1870s=187
          It will close in the fourth quarter. A year ago it sold its stake. | the fourth quarter=2019-Q4; A year ago=2018
          It burned on a Sunday.                          | Sunday=XXXX-WXX-7
          It burned during a Sunday concert.              | Sunday=2019-02-24
          It sank the night before last.                  | the night before last=2019-02-23TNI
          The storm struck on Wednesday. It came at 6 a.m. | Wednesday=2019-02-20; 6 a.m.=2019-02-20T06:00
          The trial begins on Friday. Police came at 6 a.m. | Friday=2019-03-01; 6 a.m.=2019-02-25T06:00
          It was paid on 03/04/2018 and 25/12/2018.       | 03/04/2018=2018-04-03; 25/12/2018=2018-12-25
          It was paid on 03/04/2018 and 12/25/2018.       | 03/04/2018=2018-03-04; 12/25/2018=2018-12-25
          They meet on March 12, 13 and 14.               | March 12=2019-03-12; 13=2019-03-13; 14=2019-03-14
          They met on June 12, 13 and 14, 2018.           | June 12=2018-06-12; 13=2018-06-13; 14, 2018=2018-06-14
          They met on 12, 13 and 14 June 2018.            | 12=2018-06-12; 13=2018-06-13; 14 June 2018=2018-06-14
          On February 12 and 13 people were hurt.         | February 12=2019-02-12
          On February 12, 13 people were hurt.            | February 12=2019-02-12
          The revolt lasted from 499 to 493 BC.           | 499=BC0499; 493 BC=BC0493
          Profit rose in the quarter ended Sept. 30.      | the quarter=2018-Q3; Sept. 30=2018-09-30
          They spent the spring and early summer of 1943 in camps. | the spring=1943-SP; early summer of 1943=1943-SU
          The 1992 protests failed.                       | 1992=1992
          In 1956 protests were held in the south.        | 1956=1956
          After 1945 relations soured.                    | 1945=1945
          Sales fell in 2008 and 2009.                    | 2008=2008; 2009=2009
          The war of 1914 to 1918 ended it.               | 1914=1914; 1918=1918
          It was at its 2006 high when sold.              | 2006=2006
          The bank failed in May, a town lawyer said.     | May=2018-05
          On Sunday President Smith resigned.             | Sunday=2019-02-24
          He resigned in Rome Friday.                     | Friday=2019-02-22
          He will see John on Friday.                     | Friday=2019-03-01
          The current government is weak.                 | current=PRESENT_REF
          Two hundred meet on April 15.                   | April 15=2019-04-15
          He left on June 3, 2018. Two days later he was back. | June 3, 2018=2018-06-03; Two days later=2018-06-05
          """)
  void readsNews(String text, String expected) {
    assertThat(Tagging.timexes(text, TimeContext.published("2019-02-25"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1962 he resigned. On June 12 he left.                   | 1962=1962; June 12=1962-06-12
          On December 7, 1941 it began. In January it spread.        | December 7, 1941=1941-12-07; January=1942-01
          In March 1964 it began, as a text found in 2005 says. In May it spread. | March 1964=1964-03; 2005=2005; May=1964-05
          The wars of 490 BC, 480 BC and 479 BC; in 480 the city fell. | 490 BC=BC0490; 480 BC=BC0480; 479 BC=BC0479; 480=BC0480
          It fell in March 1865. At night they fled.                 | March 1865=1865-03; night=XXXX-XX-XXTNI
          It fell in 1865. That day is remembered.                   | 1865=1865; That day=XXXX-XX-XX
          It fell in March 1865. The following month the war ended.  | March 1865=1865-03; The following month=1865-04
          He came in 1714. His father began a clock in 1730. It was tested six years later. | 1714=1714; 1730=1730; six years later=1736
          In 1730 he came. He had left in 1714. The ship sank. Two years later he died. | 1730=1730; 1714=1714; Two years later=1732
          """)
  void readsNarratives(String text, String expected) {
    TimeContext context = TimeContext.published("2009-12-19").in(Mode.NARRATIVE);

    assertThat(Tagging.timexes(text, context)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The upcoming June 12 meeting was announced. | June 12=XXXX-06-12
          They met on Friday.                         | Friday=XXXX-WXX-5
          They met last week.                         | last week=XXXX-WXX
          She began on 22 May 1941. In November bread was short. She left in June 1942 and died in 1991. | 22 May 1941=1941-05-22; November=1941-11; June 1942=1942-06; 1991=1991
          It opened in 1984.                          | 1984=1984
          They met yesterday morning.                 | yesterday morning=XXXX-XX-XX
          """)
  void inventsNothingWithoutPublicationDate(String text, String expected) {
    assertThat(Tagging.timexes(text, TimeContext.unknown())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1938 he came to power. In March 1939 he attacked; the war lasted until 1945. It had begun in 1937 and was feared since 1933. On June 12 he fell. | June 12=1939-06-12
          On Monday he said that in 1938, in March 1939, in 1945, in 1937 and in 1933 it was worse. The law was passed on June 12.                               | June 12=2018-06-12
          Smith was born in 1920. He married in 1945. He joined Yale in 1960. He won in 1965. He retired in 1985. He died in April.                               | April=2018-04
          Smith was born in 1920. He married in 1945. He joined Yale in 1960. He won in 1965. He retired in 1985. He died on Monday.                              | Monday=2019-02-25
          In 1920 Smith was born. He married in 1945. He joined Yale in 1960. He won in 1965. He retired in 1985. He died in April.                               | April=XXXX-04
          Smith was born on 3 May 1920. He married in 1945. He joined Yale in 1960. He won in 1965. He retired in 1985. He died in April.                         | April=XXXX-04
          In 1920 Smith was born. He married in 1945. He joined Yale in 1960. He won in 1965. In 1985 he retired. In April he died.                               | April=1985-04
          In the 1990s he fought. It was founded in 1945, sold in 1960, burnt in 1965, and sold again in 1985. In April he died.                                  | April=XXXX-04
          The report of 2017 was read yesterday. The law was passed on June 12.                                                                                  | June 12=2018-06-12
          """)
  void choosesTheModeByHowATextDates(String text, String expected) {
    assertThat(Tagging.timexes(text, TimeContext.published("2019-02-25"))).endsWith(expected);
  }

  @Test
  void looksAheadForWhatIsUpcoming() {
    List<TimeExpression> found =
        Tagging.tag("The upcoming June 12 meeting", TimeContext.published("2018-05-22"));

    assertThat(found).singleElement().extracting(TimeExpression::edtf).isEqualTo("2018-06-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was paid on 03/04/2018.                  | [2018-03-04,2018-04-03]
          It was paid on 04/03/18.                    | [2018-03-04,2018-04-03]
          It was paid on 05/05/2018.                  | 2018-05-05
          It was paid on 25/04/2018.                  | 2018-04-25
          It was paid on 03/04/2018 and 1/2/2018.     | [2018-03-04,2018-04-03]
          It was paid on 2018/03/04.                  | 2018-03-04
          """)
  void keepsBothDaysOfADateInFiguresThatCanBeReadEitherWay(String text, String edtf) {
    assertThat(Tagging.tag(text, TimeContext.unknown()).get(0).derivation())
        .extracting(Derivation::edtf)
        .isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on Eid al-Fitr.                   | 2018-06-15~
          The strike began on Friday 12 June.         | 2018-06-12?
          The strike began on Tuesday 12 June.        | 2018-06-12
          The strike will begin on Tuesday 12 June.   | 2019-06-12?
          The strike will begin on Wednesday 12 June. | 2019-06-12
          The strike began on Friday 12 June 2015.    | 2015-06-12
          The shop was robbed earlier this year.      | [2019-01-01..2019-02-25]
          The shop was robbed earlier this month.     | [2019-02-01..2019-02-25]
          The shop will open later this year.         | [2019-02-25..2019-12-31]
          He resigned later that month.               | 2019-02
          He was arrested earlier that year.          | 2019
          The shop opened early this year.            | [2019-01..2019-04]
          The shop was robbed earlier in 2015.        | 2015
          He died in 1850 or so.                      | 1850~
          He died in 1850, or so he said.             | 1850
          He died in 1850 (?).                        | 1850?
          He died in 1850 (of cholera).               | 1850
          He died, perhaps in 1850.                   | 1850?
          He died, perhaps, in 1850.                  | 1850?
          He died perhaps around 1850.                | 1850%
          They fasted during Ramadan.                 | [2018-05-16~..2018-06-14~]
          """)
  void saysWhatWordsLeaveOpen(String text, String edtf) {
    assertThat(Tagging.tag(text, TimeContext.published("2019-02-25")).get(0).edtf())
        .isEqualTo(edtf);
  }
}
