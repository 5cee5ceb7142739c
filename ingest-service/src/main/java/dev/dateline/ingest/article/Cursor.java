package dev.dateline.ingest.article;

import dev.dateline.http.problem.ProblemException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page ends, opaque to callers: the last id, 22 characters of base64url. */
final class Cursor {

  private static final int BYTES = 16;
  private static final int UUID_VERSION = 7;

  /** Of all cursors. */
  static final String PATTERN = "^[A-Za-z0-9_-]{22}$";

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
    if (!cursor.matches(PATTERN)) {
      throw broken();
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    if (id.version() != UUID_VERSION) {
      throw broken();
    }
    return id;
  }

  private static ProblemException broken() {
    return ProblemException.parameter(
        "cursor", "is broken; take it from the page before, unchanged");
  }
}
