package dev.dateline.measure.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.measure.corpus.MarkedEvent;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeScoreTest {

  @ParameterizedTest(name = "{0} answered with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1998-01-08                | 1998-01-08                | right
          1998-01-08                | 1998-01-08~               | right
          1998-01-08                | 1998-01-09                | contradicted
          1998-01-08                | 1998-01                   | wrong
          1998-01-08                | 1998-02                   | contradicted
          1998-01-08                | [..1998-01-08]            | wrong
          1998-01-08                | [1998-01-09..]            | contradicted
          1998-01-08                | XXXX-01-08                | wrong
          1998-01-08                |                           | wrong
          [1998-01-08..]            | [1998-01-08..]            | right
          [1998-01-08..]            | [1998-01-07..]            | wrong
          [1998-01-08..]            | [..1998-01-07]            | contradicted
          [1998-01-08..]            | 1998-01-08                | wrong
          [..1998-02-27]            | [..1998-02-27]            | right
          [..1998-02-27]            | 1998-02-28                | contradicted
          [1998-01-01..1998-01-31]  | 1998-01                   | right
          """)
  void judgesADate(String gold, String answer, String verdict) {
    EventTimeScore score = new EventTimeScore();
    score.add(
        List.of(new MarkedEvent(5, 9, days(gold))),
        List.of(new EventAnswer(5, 9, days(answer), 0.7, "rule")));
    assertThat(score.dates().right()).isEqualTo(verdict.equals("right") ? 1 : 0);
    assertThat(score.contradictions().right()).isEqualTo(verdict.equals("contradicted") ? 1 : 0);
  }

  @Test
  void answersOneEventWithOneTrigger() {
    EventTimeScore score = new EventTimeScore();
    DayBounds day = days("1998-01-08");
    score.add(
        List.of(
            new MarkedEvent(0, 4, day),
            new MarkedEvent(2, 6, day),
            new MarkedEvent(10, 14, days("[..1998-01-08]")),
            new MarkedEvent(20, 24, day)),
        List.of(
            new EventAnswer(24, 28, day, 0.5, "rule"),
            new EventAnswer(12, 13, day, 0.5, "rule"),
            new EventAnswer(1, 3, day, 0.5, "rule")));
    assertThat(score.dates().asked()).isEqualTo(4);
    assertThat(score.dates().answered()).isEqualTo(2);
    assertThat(score.dates().right()).isEqualTo(1);
    assertThat(score.exactDays().asked()).isEqualTo(3);
    assertThat(score.exactDays().right()).isEqualTo(1);
  }

  @Test
  void showsWhatConfidenceIsWorth() {
    EventTimeScore score = new EventTimeScore();
    DayBounds day = days("1998-01-08");
    for (double confidence : new double[] {0, 0.85, 0.87, 1}) {
      score.add(
          List.of(new MarkedEvent(0, 4, day)),
          List.of(
              new EventAnswer(
                  0, 4, confidence == 0.85 ? day : DayBounds.OPEN, confidence, "rule")));
    }
    assertThat(score.calibration().bins())
        .extracting(bin -> "%d %.2f %.2f".formatted(bin.answers(), bin.confidence(), bin.right()))
        .containsExactly("1 0.00 0.00", "2 0.86 0.50", "1 1.00 0.00");
    assertThat(score.calibration().error()).isEqualTo((0 + 2 * 0.36 + 1) / 4, within(1e-9));
  }

  @Test
  void showsWhatConfidenceIsWorthOnTextsItWasNotTakenFrom() {
    EventTimeScore score = new EventTimeScore();
    DayBounds day = days("1998-01-08");
    for (int text = 0; text < 2; text++) {
      List<MarkedEvent> events = new ArrayList<>();
      List<EventAnswer> answers = new ArrayList<>();
      for (int i = 0; i < 98; i++) {
        boolean right = text == 0 || i < 49;
        events.add(new MarkedEvent(5 * i, 5 * i + 4, day));
        answers.add(new EventAnswer(5 * i, 5 * i + 4, right ? day : DayBounds.OPEN, 0.75, "rule"));
      }
      score.add(events, answers);
    }

    assertThat(score.calibration().error()).isZero();
    // All of one half are right and half of the other: 99 and 50 of 100, as a share of the rest.
    assertThat(score.heldOut().bins())
        .extracting(bin -> "%.2f %.2f".formatted(bin.confidence(), bin.right()))
        .containsExactly("0.50 1.00", "0.99 0.50");
    assertThat(score.heldOut().error()).isEqualTo((0.5 + 0.49) / 2, within(1e-9));
  }

  private static DayBounds days(String edtf) {
    return edtf == null ? DayBounds.OPEN : Edtf.parse(edtf).bounds();
  }
}
