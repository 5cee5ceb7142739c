package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.PublicationBasis;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and hours that go on from the one told before. */
class StoryTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It left on Sunday evening. At 3:12 a.m. it burned.        | Sunday evening=2019-02-24TEV; 3:12 a.m.=2019-02-25T03:12
          It left at 9 p.m. on Sunday and sank at 2 a.m.            | 9 p.m. on Sunday=2019-02-24T21:00; 2 a.m.=2019-02-25T02:00
          It left on Sunday night. In the morning it sank.          | Sunday night=2019-02-24TNI; the morning=2019-02-25TMO
          It left on Sunday evening. By dawn it had sunk.           | Sunday evening=2019-02-24TEV; dawn=2019-02-25TMO
          It left on Sunday evening. It had sailed at 3 a.m. before. | Sunday evening=2019-02-24TEV; 3 a.m.=2019-02-24T03:00
          It left on Sunday evening. Earlier, at 3 a.m., it leaked. | Sunday evening=2019-02-24TEV; 3 a.m.=2019-02-24T03:00
          It left on Sunday morning. At 3:12 a.m. it burned.        | Sunday morning=2019-02-24TMO; 3:12 a.m.=2019-02-24T03:12
          It left on Sunday evening. At 10 p.m. it burned.          | Sunday evening=2019-02-24TEV; 10 p.m.=2019-02-24T22:00
          """)
  void theSmallHoursBehindAnEveningAreOfTheNextDay(String text, String timexes) {
    assertThat(Tagging.timexes(text, published())).isEqualTo(timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It left on Monday. Just after midnight it sank.           | [2019-02-25..2019-02-26]
          It left on Monday and sank shortly after midnight.        | [2019-02-25..2019-02-26]
          On Monday, just after midnight, it sank.                  | 2019-02-25
          It sank on Monday shortly after midnight.                 | 2019-02-25
          It left on Monday. At midnight it sank.                   | 2019-02-25
          It left on Sunday evening. Just after midnight it sank.   | 2019-02-25
          It left on Monday. It had leaked just after midnight.     | 2019-02-25
          """)
  void anUntoldHourLeavesTheSideOfMidnightOpen(String text, String last) {
    assertThat(edtfs(text, published())).last().isEqualTo(last);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-02-25 | They will meet next weekend. | [2019-03-02..2019-03-10]
          2019-02-27 | They will meet next weekend. | [2019-03-02..2019-03-10]
          2019-02-28 | They will meet next weekend. | [2019-03-09..2019-03-10]
          2019-03-02 | They will meet next weekend. | [2019-03-09..2019-03-10]
          2019-03-03 | They will meet next weekend. | [2019-03-09..2019-03-10]
          2019-02-25 | They will meet this weekend. | [2019-03-02..2019-03-03]
          2019-02-25 | They met last weekend.       | [2019-02-23..2019-02-24]
          """)
  void nextWeekendIsEitherEarlyInAWeek(String published, String text, String edtf) {
    assertThat(edtfs(text, TimeContext.published(published))).containsExactly(edtf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1987 he moved to Rome. In April he opened a shop.      | 1987=1987; April=1987-04
          In 1987 he moved to Rome. On 3 April he opened a shop.    | 1987=1987; 3 April=1987-04-03
          In 1987 he moved to Rome. Last April he opened a shop.    | 1987=1987; Last April=2018-04
          He moved to Rome in 1987. In August he opened a shop.     | 1987=1987; August=2018-08
          In 1987 he moved to Rome. He opened a shop in August.     | 1987=1987; August=2018-08
          In 2019 he moved to Rome. In April he will open a shop.   | 2019=2019; April=2019-04
          In 1987 he moved. He liked it. In August he died.         | 1987=1987; August=2018-08
          """)
  void aMonthThatOpensItsSentenceIsOfTheYearThatOpenedTheOneBefore(String text, String timexes) {
    assertThat(Tagging.timexes(text, published())).isEqualTo(timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He sailed in August 1914. It froze the following January and sank in November. | August 1914=1914-08; the following January=1915-01; November=1915-11
          He sailed in March 1936, was caught in September. He died the following May. | March 1936=1936-03; September=1936-09; the following May=1937-05
          He sailed in August 1914. It froze the following January. | August 1914=1914-08; the following January=1915-01
          He sailed in 1914. It froze the following January.        | 1914=1914; the following January=XXXX-01
          He sailed in August 1914. It sank in November.            | August 1914=1914-08; November=XXXX-11
          """)
  void withoutAPublicationAStoryGoesOnFromItsDates(String text, String timexes) {
    assertThat(Tagging.timexes(text, TimeContext.unknown())).isEqualTo(timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It left on 12 May 1858 and came back on the 14th.    | 12 May 1858=1858-05-12; the 14th=1858-05-14
          It left on 12 May 1858. He lived on the 14th floor.  | 12 May 1858=1858-05-12
          It left on 12 May 1858. He won on the 14th hole.     | 12 May 1858=1858-05-12
          It left on 12 May 1858. He was born on the 3rd.      | 12 May 1858=1858-05-12; the 3rd=XXXX-XX-XX
          It left on the 14th of May 1858.                     | the 14th of May 1858=1858-05-14
          He came in the 14th.                                 | ''
          """)
  void aDayOfAMonthIsOfTheMonthToldBefore(String text, String timexes) {
    assertThat(Tagging.timexes(text, TimeContext.unknown())).isEqualTo(timexes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She takes office on March 11.         | March 11=2019-03-11
          The rule takes effect on June 30.     | June 30=2019-06-30
          She took office on March 11.          | March 11=2018-03-11
          The water withdrew on Sunday.         | Sunday=2019-02-24
          The crew fled on Thursday.            | Thursday=2019-02-21
          Voters go to the polls on Sunday.     | Sunday=2019-03-03
          Voters went to the polls on Sunday.   | Sunday=2019-02-24
          France votes on Sunday.               | Sunday=2019-03-03
          He lost votes on Sunday.              | Sunday=2019-02-24
          The museum reopens on Saturday.       | Saturday=2019-03-02
          The museum reopened on Saturday.      | Saturday=2019-02-23
          """)
  void officesAreTakenAhead(String text, String timexes) {
    assertThat(Tagging.timexes(text, published())).isEqualTo(timexes);
  }

  private static List<String> edtfs(String text, TimeContext context) {
    return Tagging.tag(text, context).stream()
        .map(TimeExpression::edtf)
        .filter(Objects::nonNull)
        .toList();
  }

  private static TimeContext published() {
    return new TimeContext("2019-02-25", PublicationBasis.GIVEN, TimeContext.Mode.NEWS);
  }
}
