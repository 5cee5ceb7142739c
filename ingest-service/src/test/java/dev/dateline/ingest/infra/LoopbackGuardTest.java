package dev.dateline.ingest.infra;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.9.9.9"})
  void startsOnThisMachineOnly(String host) {
    assertThatCode(() -> LoopbackGuard.requireLoopback(host)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1", "name.invalid"})
  void refusesToStartElsewhere(String host) {
    assertThatThrownBy(() -> LoopbackGuard.requireLoopback(host))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(host)
        .hasMessageContaining("use 127.0.0.1");
  }
}
