package dev.dateline.model.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the article says that it happened. */
public enum Factuality {
  /** Told as having happened. */
  @JsonProperty("actual")
  ACTUAL,
  @JsonProperty("planned")
  PLANNED,
  /** Somebody else's statement that the article does not vouch for. */
  @JsonProperty("reported")
  REPORTED,
  @JsonProperty("hypothetical")
  HYPOTHETICAL,
  @JsonProperty("negated")
  NEGATED
}
