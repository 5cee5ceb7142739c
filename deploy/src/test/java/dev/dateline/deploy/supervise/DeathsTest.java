package dev.dateline.deploy.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0                       , false
          0 1 2 3                 , false
          0 1 2 3 4               , true
          0 15 30 45 59           , true
          0 15 30 45 60           , false
          0 1 2 3 100             , false
          0 100 101 102 103       , false
          0 100 101 102 103 104   , true
          0 20 40 60 80 100 120   , false
          """)
  void areTooManyAtTheFifthWithinAMinute(String seconds, boolean tooMany) {
    Deaths deaths = new Deaths();
    boolean last = false;
    for (String second : seconds.split(" ", -1)) {
      last = deaths.areTooMany(TimeUnit.SECONDS.toNanos(Long.parseLong(second)));
    }
    assertThat(last).isEqualTo(tooMany);
  }
}
