package dev.dateline.timeline.date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Stored dates as JSON of {@link DateView}. Most events of a page share their dates with others
 * that were asked for lately: to put one into words takes longer than all else that a list needs of
 * an event, so the last one of each slot is kept.
 */
public final class DateJson {
  /** A power of two; full, they take some ten MB. */
  private static final int SLOTS = 32_768;

  private static final int LONGEST_KEPT = 64;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicReferenceArray<@Nullable Known> KNOWN =
      new AtomicReferenceArray<>(SLOTS);

  private record Known(String edtf, SerializableString json) {}

  private DateJson() {}

  /**
   * The object for a date.
   *
   * @param edtf canonical EDTF
   */
  public static SerializableString of(String edtf) {
    int hash = edtf.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Known known = KNOWN.get(slot);
    if (known != null && known.edtf.equals(edtf)) {
      return known.json;
    }
    SerializableString written = write(edtf);
    if (edtf.length() <= LONGEST_KEPT) {
      KNOWN.set(slot, new Known(edtf, written));
    }
    return written;
  }

  private static SerializableString write(String edtf) {
    try {
      return new SerializedString(JSON.writeValueAsString(DateView.ofStored(edtf)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a date is plain JSON", e);
    }
  }
}
