package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a publication date comes from, the most trustworthy first. */
public enum PublicationBasis {
  /** By the user who added the article. */
  @JsonProperty("given")
  GIVEN,
  @JsonProperty("feed")
  FEED,
  /** {@code datePublished} of schema.org in JSON-LD. */
  @JsonProperty("json_ld")
  JSON_LD,
  /** {@code article:published_time}, {@code dc.date} and their like. */
  @JsonProperty("meta")
  META,
  /** {@code <time datetime>}. */
  @JsonProperty("time_element")
  TIME_ELEMENT,
  /** A date in the path of the URL. */
  @JsonProperty("url")
  URL,
  @JsonProperty("byline")
  BYLINE,
  /** From the text itself: a window, and what is dated through it carries {@code ?}. */
  @JsonProperty("inferred")
  INFERRED
}
