package dev.dateline.ingest.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an article has come. */
public enum ArticleStatus {
  /** Stored; nobody has read it yet. */
  @JsonProperty("received")
  RECEIVED,
  @JsonProperty("extracting")
  EXTRACTING,
  /** Read, and what it says was handed to timeline-service. */
  @JsonProperty("extracted")
  EXTRACTED,
  /** Could not be read; the status detail says more. */
  @JsonProperty("failed")
  FAILED
}
