package dev.dateline.timeline.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.key.Spread.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day:prominence                 | n | days chosen
          1:0.1 2:0.2                      | 5 | 1 2
          1:0.9 2:0.8 3:0.7 99:0.1         | 2 | 1 99
          1:0.9 2:0.8 3:0.7 99:0.1         | 3 | 1 2 99
          1:0.1 50:0.9 51:0.8 100:0.2      | 2 | 50 51
          -9223372036854775808:0.5 0:0.5 9223372036854775807:0.5 | 2 | -9223372036854775808 0
          5:0.5 5:0.4 5:0.3                | 2 | 5 5
          """)
  void takesTheBestOfEachStretch(String candidates, int n, String days) {
    List<Candidate> all =
        Arrays.stream(candidates.split(" +"))
            .map(text -> text.split(":"))
            .map(
                parts ->
                    new Candidate(
                        new UUID(0, Math.abs(Long.parseLong(parts[0]) % 1_000)),
                        Long.parseLong(parts[0]),
                        Double.parseDouble(parts[1])))
            .toList();

    String chosen =
        Spread.choose(all, n).stream()
            .map(Candidate::day)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));

    assertThat(chosen).isEqualTo(days);
  }
}
