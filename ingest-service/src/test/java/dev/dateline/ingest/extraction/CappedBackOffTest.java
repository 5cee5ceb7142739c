package dev.dateline.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CappedBackOffTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,          PT1S
          1,          PT2S
          4,          PT16S
          5,          PT30S
          6,          PT30S
          63,         PT30S
          64,         PT30S
          2147483647, PT30S
          """)
  void waitsTwiceAsLongEachTimeUpToHalfAMinute(int failures, Duration wait) {
    assertThat(CappedBackOff.wait(failures)).isEqualTo(wait);
  }
}
