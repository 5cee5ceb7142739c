package dev.dateline.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          127.0.0.1    , true
          127.8.8.8    , true
          ::1          , true
          localhost    , true
          0.0.0.0      , false
          ::           , false
          192.168.1.10 , false
          10.0.0.1     , false
          """)
  void onlyLoopbackAddressesPass(String host, boolean loopback) {
    assertThat(LoopbackOnly.isLoopback(host)).isEqualTo(loopback);
  }
}
