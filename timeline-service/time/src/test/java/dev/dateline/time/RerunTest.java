package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A corrected publication date moves what was counted from it to where reading the text again would
 * put it. Texts whose direction depends on how far away the date is ("the talks of April 15", told
 * in no tense) are left out: a derivation keeps the direction it was made with.
 */
class RerunTest {
  private static final List<String> DAYS =
      List.of(
          "2019-02-25",
          "2018-11-10",
          "2018-11-22",
          "2017-03-01",
          "2021-04-04",
          "2020-12-31",
          "2024-05-29",
          "1989-10-27",
          "2016-02-29",
          "2018-06-12?");

  private static final List<String> DAYS_AND_MONTHS =
      Stream.concat(DAYS.stream(), Stream.of("2018-06", "2019-12", "2018-06~")).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Thanksgiving.",
        "They will meet on Thanksgiving.",
        "They met at Easter.",
        "They will meet on Good Friday.",
        "They met on Memorial Day.",
        "They will meet on Labor Day.",
        "They met on Christmas Eve.",
        "They met last Christmas.",
        "They will meet on Friday, March 1.",
        "They met on Tuesday, June 12.",
        "They met on June 12.",
        "They will meet on June 12.",
        "They met last January 15.",
        "They met in May last year.",
        "They met last June.",
        "They met last spring.",
        "They met in the spring.",
        "They met in the third week of January.",
        "They will meet in the first week of June.",
        "They met in the last week of May.",
        "They met on the last day of February.",
        "They met on the second weekend of June.",
        "They met over the weekend.",
        "They met last weekend.",
        "They will meet next weekend.",
        "They met this weekend.",
        "They met on Friday.",
        "They met last Monday.",
        "They met on Friday of last week.",
        "They meet this week.",
        "They met earlier this year.",
        "They will meet later this month.",
        "They will meet in two weeks.",
        "They met five years ago this month.",
        "They met two weeks ago.",
        "They met in the first half of last year.",
        "They met in the third quarter.",
        "They met in early June.",
        "They met in the first half of this year.",
        "They met on June 12. Two days later they left.",
        "They met on June 12. The following week they left.",
        "They met yesterday. Two days later they left. The following day it burned. A week later"
            + " they came. The next day they talked. Two days later they went.",
        "They met yesterday. A month later they left. The next day it burned. A year later they"
            + " came. The following month they talked. Three weeks later they went."
      })
  void agreesWithReadingAgain(String text) {
    assertAgrees(text, DAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Thanksgiving.",
        "They met on Tuesday, June 12.",
        "They met on June 12.",
        "They will meet in June.",
        "They met in the spring.",
        "They met in May last year.",
        "They met in the third week of January.",
        "They met five years ago this month.",
        "They met on June 12. Two days later they left."
      })
  void agreesWithReadingAgainWhereTheMonthIsKnown(String text) {
    assertAgrees(text, DAYS_AND_MONTHS);
  }

  private static void assertAgrees(String text, List<String> publications) {
    for (String first : publications) {
      for (String other : publications) {
        assertThat(rerun(text, first, other))
            .as("%s published %s, then %s", text, first, other)
            .isNotEmpty()
            .isEqualTo(edtfs(text, other));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Thanksgiving.              | 2018-11-10 | 2017-11-23
          They met on Thanksgiving.              | 2018-11-22 | 2018-11-22
          They will meet on Easter.              | 2019-02-25 | 2019-04-21
          They met on Tuesday, June 12.          | 2020-12-31 | 2020-06-12?
          They met on Tuesday, June 12.          | 2019-02-25 | 2018-06-12
          They met in the third week of January. | 2019-02-25 | [2019-01-14..2019-01-20]
          They met over the weekend.             | 2019-02-25 | [2019-02-23..2019-02-24]
          They met on June 12.                   | 2018-06    | [2017-06-12,2018-06-12]
          They met on February 12.               | 2019-02    | [2018-02-12,2019-02-12]
          They met in the first half of last year. | 2019-02-25 | [2018-01..2018-06]
          """)
  void dates(String text, String publication, String edtf) {
    assertThat(edtfs(text, publication)).containsExactly(edtf);
  }

  private static List<String> edtfs(String text, String publication) {
    return derivations(text, publication).stream().map(Derivation::edtf).toList();
  }

  private static List<String> rerun(String text, String publication, String other) {
    Anchor.Publication corrected = new Anchor.Publication(other, PublicationBasis.GIVEN);
    return derivations(text, publication).stream()
        .map(derivation -> derivation.rerun(corrected).edtf())
        .toList();
  }

  private static List<Derivation> derivations(String text, String publication) {
    return Tagging.tag(text, TimeContext.published(publication)).stream()
        .map(TimeExpression::derivation)
        .filter(Objects::nonNull)
        .toList();
  }
}
