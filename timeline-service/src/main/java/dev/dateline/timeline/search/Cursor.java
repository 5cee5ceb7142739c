package dev.dateline.timeline.search;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.range.QueryBounds;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Behind or before which event a page lies: the key it is ordered by, so that a page stays where it
 * is while events are added. Opaque to callers; a checksum tells a mangled one from one of ours.
 *
 * @param key first possible day, or the bits of a rank; 0 among undated events, where only the id
 *     orders
 * @param backward whether the page lies before that event
 */
record Cursor(Order order, long key, UUID id, boolean backward) {
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);
  private static final int BACKWARD = 8;
  private static final int LENGTH = 1 + Long.BYTES + 2 * Long.BYTES;

  static final Cursor FIRST = new Cursor(Order.DATED, QueryBounds.OPEN_PAST, BEFORE_ALL, false);
  static final Cursor FIRST_UNDATED = new Cursor(Order.UNDATED, 0, BEFORE_ALL, false);
  static final Cursor FIRST_RANKED =
      new Cursor(Order.RANKED, Double.doubleToLongBits(Double.MAX_VALUE), AFTER_ALL, false);

  /** Behind all dated events, to be read backward. */
  static final Cursor LAST = new Cursor(Order.DATED, QueryBounds.OPEN_FUTURE, AFTER_ALL, true);

  /** Behind all undated events, to be read backward. */
  static final Cursor LAST_UNDATED = new Cursor(Order.UNDATED, 0, AFTER_ALL, true);

  /** Behind all ranked events, to be read backward. */
  static final Cursor LAST_RANKED =
      new Cursor(Order.RANKED, Double.doubleToLongBits(-1), BEFORE_ALL, true);

  /** In which part of a list it lies. */
  enum Order {
    DATED,
    UNDATED,
    RANKED
  }

  /** First possible day of the event, when it is a dated one. */
  long day() {
    return key;
  }

  /** Rank of the event in a list ordered by rank. */
  double rank() {
    return Double.longBitsToDouble(key);
  }

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
    int order = kind & (BACKWARD - 1);
    if (order >= Order.values().length) {
      throw broken();
    }
    return new Cursor(
        Order.values()[order],
        bytes.getLong(),
        new UUID(bytes.getLong(), bytes.getLong()),
        (kind & BACKWARD) != 0);
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH + Integer.BYTES);
    bytes.put((byte) (order.ordinal() | (backward ? BACKWARD : 0)));
    bytes.putLong(key);
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
