package dev.dateline.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPagesOnlyTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          127.0.0.1:8081,        -
          localhost:8080,        http://localhost:8080
          127.0.0.1:8081,        http://localhost:8080
          LOCALHOST,             http://127.0.0.1
          [::1]:8081,            http://[::1]:8080
          -,                     -
          """)
  void pagesOfThisMachineMayAsk(String host, String origin) {
    assertThat(LocalPagesOnly.isLocal(host, origin)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          rebound.example,       -
          rebound.example:8081,  http://rebound.example:8081
          127.0.0.1.example,     -
          localhost.example,     -
          127.0.0.1:8081,        https://news.example
          127.0.0.1:8081,        http://localhost.example
          127.0.0.1:8081,        null
          127.0.0.1:8081,        ''
          192.0.2.1:8081,        -
          """)
  void strangersMayNot(String host, String origin) {
    assertThat(LocalPagesOnly.isLocal(host, origin)).isFalse();
  }
}
