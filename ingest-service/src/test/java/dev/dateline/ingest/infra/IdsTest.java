package dev.dateline.ingest.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:15:00.123Z");

  @Test
  void carryTheTimeAndIncreaseWithinIt() {
    Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));

    List<UUID> thousand = Stream.generate(ids::next).limit(1_000).toList();

    assertThat(thousand)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparing(UUID::toString))
        .allSatisfy(
            id -> {
              assertThat(id.version()).isEqualTo(7);
              assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
            });
  }
}
