package dev.dateline.timeline.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.event.ReviewStatus;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # articles say          , together
          PLANNED                 , PLANNED
          PLANNED ACTUAL          , ACTUAL
          ACTUAL PLANNED          , ACTUAL
          PLANNED NEGATED         , NEGATED
          NEGATED ACTUAL          , ACTUAL
          HYPOTHETICAL PLANNED    , PLANNED
          PLANNED REPORTED        , REPORTED
          HYPOTHETICAL            , HYPOTHETICAL
          """)
  void strongestFactualityWins(String said, Factuality together) {
    List<Testimony> evidence =
        Stream.of(said.split(" ", -1))
            .map(one -> testimony(FIRST, "A title", Factuality.valueOf(one), List.of(), 0.5))
            .toList();

    assertThat(Consensus.of(evidence).factuality()).isEqualTo(together);
  }

  @Test
  void titleIsThatOfTheArticleWhichTellsIt() {
    Consensus consensus =
        Consensus.of(
            List.of(
                testimony(FIRST, "They will meet", Factuality.PLANNED, List.of(), 0.9),
                testimony(SECOND, "They met", Factuality.ACTUAL, List.of(), 0.6)));

    assertThat(consensus.title()).isEqualTo("They met");
    assertThat(consensus.sources()).isEqualTo(2);
  }

  @Test
  void namesAreJoinedWithoutRepetition() {
    Consensus consensus =
        Consensus.of(
            List.of(
                testimony(FIRST, "A", Factuality.ACTUAL, List.of("Kim Jong Un"), 0.9),
                testimony(
                    SECOND, "B", Factuality.ACTUAL, List.of("KIM JONG UN", "Donald Trump"), 0.6)));

    assertThat(consensus.participants()).containsExactly("Kim Jong Un", "Donald Trump");
  }

  @Test
  void confidenceGrowsWithArticlesNotWithRepetition() {
    Testimony once = testimony(FIRST, "A", Factuality.ACTUAL, List.of(), 0.5);

    assertThat(Consensus.of(List.of(once)).confidence()).isEqualTo(0.5);
    assertThat(Consensus.of(List.of(once, once)).confidence()).isEqualTo(0.5);
    assertThat(
            Consensus.of(List.of(once, testimony(SECOND, "B", Factuality.ACTUAL, List.of(), 0.5)))
                .confidence())
        .isEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.49, PROPOSED", "1, 0.5, ACCEPTED", "2, 0.1, ACCEPTED"})
  void unsureFindingOfOneArticleWaitsForAPerson(int articles, double confidence, String status) {
    List<Testimony> evidence =
        Stream.of(FIRST, SECOND)
            .limit(articles)
            .map(article -> testimony(article, "A", Factuality.ACTUAL, List.of(), confidence))
            .toList();

    assertThat(Consensus.of(evidence).status()).isEqualTo(ReviewStatus.valueOf(status));
  }

  @Test
  void orderOfArrivalDoesNotMatter() {
    Testimony one = testimony(FIRST, "A", Factuality.ACTUAL, List.of("X"), 0.5);
    Testimony other = testimony(SECOND, "B", Factuality.ACTUAL, List.of("Y"), 0.5);

    assertThat(Consensus.of(List.of(one, other))).isEqualTo(Consensus.of(List.of(other, one)));
  }

  private static Testimony testimony(
      UUID article,
      String title,
      Factuality factuality,
      List<String> participants,
      double confidence) {
    return new Testimony(
        article, title, "meeting", factuality, participants, List.of(), 0.4, confidence);
  }
}
