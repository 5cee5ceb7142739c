package dev.dateline.timeline.export;

import dev.dateline.timeline.infra.Uuids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New ids for old ones, where a copy is made beside the original. */
final class Identities {
  private final Map<UUID, UUID> known = new HashMap<>();
  private final @Nullable Uuids fresh;

  /**
   * @param fresh null keeps all ids
   */
  Identities(@Nullable Uuids fresh) {
    this.fresh = fresh;
  }

  UUID of(UUID id) {
    return fresh == null ? id : known.computeIfAbsent(id, old -> fresh.next());
  }
}
