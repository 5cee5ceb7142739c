package dev.dateline.model.range;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure an answer must be that the event lies in the asked range. */
public enum Match {
  /** It can lie in the range. */
  @JsonProperty("possible")
  POSSIBLE,
  /** It cannot but lie in the range; a date with {@code ~}, {@code ?} or {@code %} never does. */
  @JsonProperty("certain")
  CERTAIN
}
