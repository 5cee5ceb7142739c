package dev.dateline.measure.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWeightsTest {
  private static final LocalDate FIRST = LocalDate.parse("2009-04-26");
  private static final LocalDate SECOND = LocalDate.parse("2009-04-27");

  private final DayWeights weights = new DayWeights();

  @Test
  void theDayOfTheMoreImportantEventLeads() {
    weights.add(List.of(event("2009-04-26", 0.4), event("2009-04-27", 0.6)));
    assertThat(weights.top(1)).containsExactly(SECOND);
  }

  @Test
  void articlesAddUpAndRepetitionsDoNot() {
    weights.add(List.of(event("2009-04-26", 0.4)));
    weights.add(List.of(event("2009-04-26", 0.4)));
    weights.add(
        List.of(event("2009-04-27", 0.5), event("2009-04-27", 0.5), event("2009-04-27", 0.5)));
    assertThat(weights.top(1)).containsExactly(FIRST);
  }

  @Test
  void manyArticlesStayComparable() {
    for (int i = 0; i < 500; i++) {
      weights.add(List.of(event("2009-04-26", 1), event("2009-04-27", 1)));
    }
    weights.add(List.of(event("2009-04-27", 0.1)));
    assertThat(weights.top(1)).containsExactly(SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009-04-26", "2009-04-26~", "[2009-04-26]", "[2009-04-26..2009-04-26]"})
  void aDayCountsHoweverItIsWritten(String edtf) {
    weights.add(List.of(event(edtf, 0.5)));
    assertThat(weights.top(5)).containsExactly(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2009-04",
        "2009-04-26?",
        "2009-04-26%",
        "[..2009-04-26]",
        "2009-04-26/2009-04-27"
      })
  void whatNamesNoDayDoesNotCount(String edtf) {
    weights.add(List.of(event(edtf, 1)));
    assertThat(weights.top(5)).isEmpty();
  }

  private static Candidate event(String edtf, double importance) {
    return new Candidate(
        "c1",
        "Somebody does something",
        "other",
        new Mention(new Quote("x", "", "", 0, 1), new Span(0, 1), null),
        edtf,
        new Derivation("", "rule", new Anchor.None(), List.of(), edtf),
        Factuality.ACTUAL,
        List.of(),
        List.of(),
        1,
        importance);
  }
}
