package dev.dateline.ingest.article;

import dev.dateline.ingest.api.ProblemException;
import dev.dateline.ingest.api.Violation;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page ends, opaque to callers: the last id, 22 characters of base64url. */
final class Cursor {

  private static final int BYTES = 16;
  private static final int UUID_VERSION = 7;

  private Cursor() {}

  static String after(UUID last) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(last.getMostSignificantBits())
            .putLong(last.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Null for no cursor: the first page. */
  static @Nullable UUID parse(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == BYTES) {
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        if (id.version() == UUID_VERSION) {
          return id;
        }
      }
    } catch (IllegalArgumentException e) {
      throw broken();
    }
    throw broken();
  }

  private static ProblemException broken() {
    return ProblemException.invalid(
        Violation.atParameter("cursor", "is broken; take it from the page before, unchanged"));
  }
}
