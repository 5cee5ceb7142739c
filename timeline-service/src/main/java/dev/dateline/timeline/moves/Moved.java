package dev.dateline.timeline.moves;

import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.event.EventEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose date follows a corrected one.
 *
 * @param before the claim's date until now, EDTF
 * @param eventBefore the event's date until now, EDTF; null for none
 */
public record Moved(
    EventEntity event, ClaimEntity claim, String before, @Nullable String eventBefore) {

  /** Whether the event is shown with another date now. */
  public boolean isShown() {
    return !Objects.equals(eventBefore, event.edtf());
  }
}
