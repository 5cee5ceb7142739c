package dev.dateline.nlp.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matters more, and what is surer, of two events that differ in one respect. */
class WeightsTest {
  private static final String DAY = "2018-05-22";

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king died in Bonn on Monday.         | The king visited Bonn on Monday.
          Anna Weber resigned in Bonn on Monday.   | A guard resigned on Monday.
          Anna Weber resigned on Monday.           | Anna Weber resigned.
          Anna Weber resigned on Monday.           | Anna Weber resigned in May.
          Anna Weber resigned on Monday.           | Anna Weber may have resigned on Monday.
          """)
  void mattersMore(String more, String less) {
    assertThat(first(more).importance()).isGreaterThan(first(less).importance());
  }

  @Test
  void theHeadlineMatters() {
    String text = "Anna Weber resigned in Bonn on Monday.";

    assertThat(titled("Weber resigned", text).importance())
        .isGreaterThan(titled("A day in Bonn", text).importance());
  }

  @Test
  void theLeadMatters() {
    String rest = "The hall is large. The hall is old. The hall is red. The hall is cold. ";
    String event = "Anna Weber resigned on Monday.";

    assertThat(first(event).importance()).isGreaterThan(first(rest + event).importance());
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king died on 3 May 2018.             | The king died.
          The king died on 3 May 2018.             | The guards fled, and the king died.
          """)
  void isSurer(String more, String less) {
    assertThat(last(more).confidence()).isGreaterThan(last(less).confidence());
  }

  @Test
  void whatIsCountedFromADoubtfulPublicationIsAsDoubtful() {
    String own = "The office restated its 2018 report. ";
    Candidate inferred =
        last(SharedPipeline.read(own + "They prepare the upcoming June 12 meeting."));

    assertThat(inferred.edtf()).isEqualTo("2018-06-12?");
    assertThat(inferred.confidence())
        .isLessThan(last("They prepare the upcoming June 12 meeting.").confidence() / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The king died on 3 May 2018.",
        "The king died.",
        "He may have died, and Anna Weber met Jan Novak in Bonn on Monday.",
        "The war lasted from 1914 to 1918."
      })
  void areShares(String text) {
    assertThat(SharedPipeline.readNews(text, DAY).candidates())
        .isNotEmpty()
        .allSatisfy(
            candidate -> {
              assertThat(candidate.importance()).isBetween(0.15, 0.5);
              assertThat(candidate.confidence()).isGreaterThan(0).isLessThan(1);
            });
  }

  private static Candidate titled(String title, String text) {
    return SharedPipeline.read(new ArticleText(text, title, null, null, ReadingMode.NEWS, null))
        .candidates()
        .get(0);
  }

  private static Candidate first(String text) {
    return SharedPipeline.readNews(text, DAY).candidates().get(0);
  }

  private static Candidate last(String text) {
    return last(SharedPipeline.readNews(text, DAY));
  }

  private static Candidate last(ExtractionResult result) {
    return result.candidates().get(result.candidates().size() - 1);
  }
}
