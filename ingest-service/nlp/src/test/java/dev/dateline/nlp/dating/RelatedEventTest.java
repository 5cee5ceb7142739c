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
          The king died two days after the election. The strike was held on May 6, 2018.           | death    | [..2018-05-22]
          """)
  void isDatedByTheOther(String text, String kind, @Nullable String edtf) {
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
