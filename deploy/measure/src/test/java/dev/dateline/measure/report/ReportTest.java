package dev.dateline.measure.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void alignsColumnsAndShowsSharesInPercent() {
    assertThat(new Table("", "answers", "F1").row("strict", 12, 0.84).row("value", 7, 1.0))
        .hasToString(
            """
                    answers      F1
            strict       12   84.00
            value         7  100.00
            """);
  }

  @Test
  void takesQuartilesBetweenValuesInProportion() {
    assertThat(Quartiles.of(List.of(1.0, 0.0, 0.5, 0.2)))
        .isEqualTo(new Quartiles(0, 0.15000000000000002, 0.35, 0.625, 1));
    assertThat(Quartiles.of(List.of())).isEqualTo(new Quartiles(0, 0, 0, 0, 0));
  }

  @Test
  void nothingRightIsZeroNotNothing() {
    assertThat(new Ratio(0, 0, 0).f1()).isZero();
    assertThat(new Ratio(0, 5, 0).precision()).isZero();
  }
}
