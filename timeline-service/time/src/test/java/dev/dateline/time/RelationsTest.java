package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Step.Side;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.time.EventRelation.Anniversary;
import dev.dateline.time.EventRelation.Nth;
import dev.dateline.time.EventRelation.Offset;
import dev.dateline.time.EventRelation.Within;
import dev.dateline.time.TimeExpression.Standing;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {
  private static final TimeContext CONTEXT = TimeContext.published("2018-05-22");

  static Stream<Arguments> relations() {
    return Stream.of(
        Arguments.of("on the 31st anniversary of ▸the speech", new Anniversary(31, 27)),
        Arguments.of("on its 31st anniversary", new Anniversary(31, 23)),
        Arguments.of("on the thirty-first anniversary of the war", new Anniversary(31, 35)),
        Arguments.of("five years after the war ended", new Offset(5, Unit.YEAR, Side.AFTER, 17)),
        Arguments.of("two days before the vote", new Offset(2, Unit.DAY, Side.BEFORE, 16)),
        Arguments.of("the day after the vote", new Offset(1, Unit.DAY, Side.AFTER, 14)),
        Arguments.of("in the sixth year of his rule", new Nth(6, Unit.YEAR, 21)),
        Arguments.of("within two weeks of the vote", new Within(2, Unit.WEEK, 20)));
  }

  @ParameterizedTest
  @MethodSource("relations")
  void findsTheEventCountedFrom(String text, EventRelation expected) {
    assertThat(Tagging.tag(text.replace("▸", ""), CONTEXT))
        .extracting(TimeExpression::relation)
        .filteredOn(Objects::nonNull)
        .containsExactly(expected);
  }

  @Test
  void datesWhatHasJustHappenedRoughly() {
    assertThat(Tagging.tag("The office has released a coin, just minted.", CONTEXT))
        .singleElement()
        .satisfies(
            just -> {
              assertThat(just.edtf()).isEqualTo("2018-05~");
              assertThat(just.standing()).isEqualTo(Standing.HINT);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was just a coin.",
        "He came just as they left.",
        "He had just arrived in Berlin.",
        "They had only just arrived.",
        "That is just, he said.",
        "two men before the judge",
        "the first prize of his life"
      })
  void saysNothingElsewhere(String text) {
    assertThat(Tagging.tag(text, CONTEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1945 he had just arrived in Berlin.                      | 1945
          In 1945, just released, he went to Berlin.                  | 1945
          On May 3 the office released a coin, just minted.           | May 3
          He just returned to Berlin last week.                       | last week
          The newly elected council met on May 3.                     | May 3
          The coin was just minted for the upcoming June 12 meeting.  | just; June 12
          A coin was just minted, and the leaders met in 1945.        | just; 1945
          """)
  void leavesTheDateToTheWordsThatSayIt(String text, String expected) {
    assertThat(Tagging.tag(text, CONTEXT))
        .extracting(TimeExpression::text)
        .containsExactly(expected.split("; "));
  }

  @Test
  void countsNothingFromTheDayOnWhichANarrativeWasWritten() {
    String text = "He was just released and left for Berlin.";

    assertThat(Tagging.tag(text, CONTEXT.in(TimeContext.Mode.NARRATIVE))).isEmpty();
  }
}
