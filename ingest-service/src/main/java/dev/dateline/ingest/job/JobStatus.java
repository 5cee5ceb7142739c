package dev.dateline.ingest.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job has come; the last two are final. */
public enum JobStatus {
  @JsonProperty("queued")
  QUEUED,
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("done")
  DONE,
  @JsonProperty("failed")
  FAILED;

  public boolean isFinal() {
    return this == DONE || this == FAILED;
  }
}
