package dev.dateline.model.edtf;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two meanings of a stretch of days; they never share a value. */
public enum Kind {
  /** Something happened within the stretch, it is not known on which day. */
  @JsonProperty("moment")
  MOMENT,
  /** Something was true throughout the stretch. */
  @JsonProperty("span")
  SPAN
}
