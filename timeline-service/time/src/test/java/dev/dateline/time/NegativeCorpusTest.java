package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NegativeCorpusTest {

  static Stream<String> lines() throws IOException {
    try (InputStream in = NegativeCorpusTest.class.getResourceAsStream("negative.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsNoTime(String line) {
    assertThat(Tagging.timexes(line, TimeContext.published("2019-02-25"))).isEmpty();
  }

  @Test
  void isNotEmpty() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(50);
  }
}
