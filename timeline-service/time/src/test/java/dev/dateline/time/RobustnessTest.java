package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.model.derivation.Derivation;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  private static final int LENGTH = 1_000_000;

  /** A text that is read twice for each of its tokens would take hours. */
  private static final Duration MOST = Duration.ofSeconds(60);

  private static final TimeContext CONTEXT = TimeContext.published("2019-02-25");

  private static final List<TimeContext> CONTEXTS =
      List.of(
          CONTEXT,
          CONTEXT.in(TimeContext.Mode.NARRATIVE),
          TimeContext.published("2019-02?"),
          TimeContext.published("2019"),
          TimeContext.published("[2018-05-01..2018-05-22]"),
          TimeContext.unknown());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the the the ",
        "of the ",
        "last ",
        "1-",
        "20180612",
        "- ",
        "June 12, 13, ",
        "new year 's ",
        "twenty ",
        "one hundred and ",
        "2018-",
        "12/",
        "1 ",
        "more than about ",
        "May ",
        "the early mid-",
        "two years and ",
        "a ",
        "'",
        "9:",
        ".",
        "x",
        "1",
        "\n",
        "the day before ",
        "5-7-",
        "U.S.",
        "a.",
        "@",
        "http://a ",
        "Monday, ",
        "years ",
        "first ",
        ") ",
        "' ",
        "” ",
        "] ",
        "a. ) ",
        "just minted ",
        "May - ",
        "May–June–",
        "two-day-long-May-June-"
      })
  void finishesOnHostileText(String piece) {
    String text = piece.repeat(LENGTH / piece.length());

    List<TimeExpression> found = assertTimeoutPreemptively(MOST, () -> Tagging.tag(text, CONTEXT));

    assertOrdered(text, found);
  }

  @Test
  void keepsOffsetsInRandomText() {
    String[] pieces = {
      "June", " ", "12", ",", "2018", "the", "-", "two", "years", "ago", "\n\n", "Friday", "night",
          ".",
      "a.m.", "5", "of", "to", "early", "😀", "é", "1990s", "BC", "44", "third", "quarter", "'",
          "89"
    };
    Random random = new Random(44);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      for (TimeContext context : CONTEXTS) {
        List<TimeExpression> found = Tagging.tag(text.toString(), context);
        assertOrdered(text.toString(), found);
        assertDerivationsRun(found);
      }
    }
  }

  private static void assertDerivationsRun(List<TimeExpression> found) {
    for (TimeExpression expression : found) {
      Derivation derivation = expression.derivation();
      if (derivation != null) {
        assertThat(derivation.run().toString())
            .as(derivation.toString())
            .isEqualTo(derivation.edtf());
      }
    }
  }

  @Test
  void givesTheSameAnswerFromManyThreads() throws Exception {
    String text = "On June 12 they met. Two days later, in the third quarter, it fell. ".repeat(50);
    List<TimeExpression> expected = Tagging.tag(text, CONTEXT);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<TimeExpression>> task = () -> Tagging.tag(text, CONTEXT);
      for (Future<List<TimeExpression>> answer : threads.invokeAll(Collections.nCopies(32, task))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertOrdered(String text, List<TimeExpression> found) {
    int last = 0;
    for (TimeExpression expression : found) {
      assertThat(expression.start()).isGreaterThanOrEqualTo(last);
      assertThat(expression.text())
          .isNotEmpty()
          .isEqualTo(text.substring(expression.start(), expression.end()));
      last = expression.end();
    }
  }
}
