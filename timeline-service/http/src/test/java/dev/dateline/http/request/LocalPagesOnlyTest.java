package dev.dateline.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPagesOnlyTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # Host,              Origin,                       may ask
          127.0.0.1:8080,        -,                            true
          localhost:8080,        http://localhost:8080,        true
          127.0.0.1:8080,        http://localhost:5173,        true
          LOCALHOST,             http://127.0.0.1,             true
          [::1]:8080,            http://[::1]:8080,            true
          rebound.example,       -,                            false
          rebound.example:8080,  http://rebound.example:8080,  false
          127.0.0.1.example,     -,                            false
          localhost.example,     -,                            false
          127.0.0.1:8080,        https://news.example,         false
          127.0.0.1:8080,        http://localhost.example,     false
          127.0.0.1:8080,        null,                         false
          127.0.0.1:8080,        '',                           false
          192.0.2.1:8080,        -,                            false
          """)
  void onlyPagesOfThisMachineMayAsk(String host, String origin, boolean mayAsk) {
    assertThat(LocalPagesOnly.isLocal(host, origin)).isEqualTo(mayAsk);
  }
}
