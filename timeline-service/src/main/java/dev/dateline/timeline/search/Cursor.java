package dev.dateline.timeline.search;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.api.ProblemException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Behind which event a page starts: the key it is ordered by, so that a page stays where it is
 * while events are added. Opaque to callers; a checksum tells a mangled one from one of ours.
 *
 * @param day first possible day; null behind the dated events, where only the id orders
 */
record Cursor(@Nullable Long day, UUID id) {
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final int DATED = 1;
  private static final int UNDATED = 2;
  private static final int LENGTH = 1 + Long.BYTES + 2 * Long.BYTES;

  static final Cursor FIRST = new Cursor(QueryBounds.OPEN_PAST, BEFORE_ALL);
  static final Cursor FIRST_UNDATED = new Cursor(null, BEFORE_ALL);

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws ProblemException 400 for anything else
   */
  static Cursor parse(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(decode(text));
    if (bytes.remaining() != LENGTH + Integer.BYTES
        || bytes.getInt(LENGTH) != checksum(bytes.array())) {
      throw broken();
    }
    int kind = bytes.get();
    long day = bytes.getLong();
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    return new Cursor(kind == DATED ? Long.valueOf(day) : null, id);
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH + Integer.BYTES);
    bytes.put((byte) (day == null ? UNDATED : DATED));
    bytes.putLong(day == null ? 0 : day);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    bytes.putInt(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw broken();
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, LENGTH);
    return (int) crc.getValue();
  }

  private static ProblemException broken() {
    return ProblemException.parameter(
        "cursor", "is none that this service gave: follow the links, or start without it");
  }
}
