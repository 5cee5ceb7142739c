package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates counted from events that the article dates elsewhere; published on 22 May 2018. */
class RelatedEventTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The king died two days after the election. The election was held on May 6, 2018.        | death    | 2018-05-08
          The banker resigned a week before the vote. The parliament held the vote on May 3.       | resignation | [2018-04-23..2018-04-29]
          The summit opened on June 12, 2012. He died five years after the summit.                 | death    | 2017
          The summit opened in 1939. He died in the sixth year of the summit.                      | death    | [1944..1945]
          The summit opened in 1939. He died within two years of the summit.                       | death    | [1939..1941]
          Prices have doubled since the election. The election was held on May 6, 2018.            | action   | [2018-05-06..2018-05-22]
          The king was arrested during the summit. The summit was held on May 6, 2018.             | arrest   | 2018-05-06
          The king was arrested two days after the election.                                       | arrest   | [..2018-05-22]
          The king was arrested two days before his bout in Bonn, officials confirmed on Monday.   | arrest   | [..2018-05-22]
          The king was arrested two days before the queen, his ally, fled on Monday.               | arrest   | 2018-05-19
          The king died two days after the election. The strike was held on May 6, 2018.           | death    | [..2018-05-22]
          """)
  void isDatedByTheOther(String text, String kind, @Nullable String edtf) {
    assertThat(find(text, kind).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "{1} {2}, {3} {4}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned two days before the attack on 9/11.              | resignation | 2001-09-09 | attack | 2001-09-11
          The banker died three weeks before the vote on 6 November 2012.     | death | [2012-10-15..2012-10-21] | election | 2012-11-06
          The king fled a day after the attack in Bonn on 3 May 2010.         | travel | 2010-05-04 | attack | 2010-05-03
          The king fled two days after the attack, on 5 May 2010.             | travel | 2010-05-05 | attack | 2010-05-03
          Two days after the attack on 3 May 2010, the king fled.             | travel | 2010-05-05 | attack | 2010-05-03
          The king died within two days of the attack on 9/11.                | death | [2001-09-11..2001-09-13] | attack | 2001-09-11
          The guard was arrested two days after the attack on Friday.         | arrest | 2018-05-20 | attack | 2018-05-18
          The guard was arrested two days after the attack on Monday.         | arrest | 2018-05-21 | attack | 2018-05-19
          He was killed two days after he was arrested on 3 May 2010.         | death | 2010-05-05 | arrest | 2010-05-03
          The envoys met on the 10th anniversary of the attack on 3 May 2015. | meeting | 2015-05-03 | attack | 2005-05-03
          On the 10th anniversary of the attack on 3 May 2015, the envoys met. | meeting | 2015-05-03 | attack | 2005-05-03
          The envoys met on the 10th anniversary of the attack of 3 May 2005. | meeting | 2015-05-03 | attack | 2005-05-03
          The envoys met on the 10th anniversary of the attack on 3 May 2008. | meeting | 2018-05-03 | attack | 2008-05-03
          The envoys will meet on the 10th anniversary of the attack on 3 June 2018. | meeting | 2018-06-03 | attack | 2008-06-03
          The envoys will meet on the 10th anniversary of the attack on 3 June 2008. | meeting | 2018-06-03 | attack | 2008-06-03
          """)
  void aDateBesideWhatIsCountedFromDatesOneOfThem(
      String text, String kind, String edtf, String otherKind, String otherEdtf) {
    assertThat(find(text, kind).edtf()).isEqualTo(edtf);
    assertThat(find(text, otherKind).edtf()).isEqualTo(otherEdtf);
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday is the 10th anniversary of the attack that shook the town.    | attack    | 2008-05-21
          The mayor said Monday was the 10th anniversary of the attack.        | attack    | 2008-05-21
          The mayor said Monday was the 10th anniversary of the attack.        | statement | 2018-05-22~
          The 10th anniversary of the attack on 3 May 2015 was a sad day.      | attack    | 2005-05-03
          The envoys met on Monday, the 10th anniversary of the attack.        | meeting   | 2018-05-21
          The mayor on Monday visited the town.                                | visit     | 2018-05-21
          """)
  void theDayOfAnAnniversaryIsNoDayOfItsEvent(String text, String kind, String edtf) {
    assertThat(find(text, kind).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The worst quake since 1934 killed 40 people.          | natural-disaster | -
          It was the worst quake since 1934.                    | natural-disaster | -
          The minister made his first visit since 1998.         | visit            | [..2018-05-22]
          The minister made his third visit in Oslo since 1998. | visit            | [..2018-05-22]
          Prices have doubled since 1998.                       | action           | [1998..2018-05-22]
          Protests have spread since 1998.                      | action           | [1998..2018-05-22]
          """)
  void aRankSinceADayIsNoStart(String text, String kind, @Nullable String edtf) {
    assertThat(find(text, kind).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king left the city this week.       | travel | [2018-05-21..2018-05-22]
          The king will leave the city this week. | travel | [2018-05-21..2018-05-27]
          The king left the city last week.       | travel | [2018-05-14..2018-05-20]
          The king left the city this month.      | travel | 2018-05
          """)
  void whatHasHappenedIsNotStillToCome(String text, String kind, String edtf) {
    assertThat(find(text, kind).edtf()).isEqualTo(edtf);
  }

  @Test
  void movesWithTheOther() {
    Derivation death =
        Objects.requireNonNull(
            find(
                    "The king died two days after the election. The election was held on Monday.",
                    "death")
                .derivation());

    Derivation moved = death.rerun(new Anchor.Publication("2018-05-29", PublicationBasis.GIVEN));

    assertThat(death.edtf()).isEqualTo("2018-05-23");
    assertThat(moved.edtf()).isEqualTo("2018-05-30");
    assertThat(death.anchor()).isInstanceOf(Anchor.Event.class);
  }

  private static Candidate find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
