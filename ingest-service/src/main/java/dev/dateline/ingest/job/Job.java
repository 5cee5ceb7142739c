package dev.dateline.ingest.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading of one article: queued, running, then done or failed for good. */
@Entity
public class Job {

  /** Shown while a worker reads: the pipeline does not tell how far it is. */
  private static final double BEGUN = 0.1;

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID articleId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private JobStatus status;

  @Column(nullable = false)
  private double progress;

  @Column(nullable = false)
  private int attempts;

  private @Nullable String detail;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  protected Job() {}

  public Job(UUID id, UUID articleId, Instant now) {
    this.id = id;
    this.articleId = articleId;
    this.status = JobStatus.QUEUED;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID articleId() {
    return articleId;
  }

  public JobStatus status() {
    return status;
  }

  public double progress() {
    return progress;
  }

  /** How many workers began and were never heard of again, and the one that reads now. */
  public int attempts() {
    return attempts;
  }

  public @Nullable String detail() {
    return detail;
  }

  public void begin(Instant now) {
    attempts++;
    enter(JobStatus.RUNNING, BEGUN, null, now);
  }

  /** The worker that began last lives: whatever stopped it, it was not this text. */
  public void survived() {
    attempts--;
  }

  public void done(@Nullable String detail, Instant now) {
    enter(JobStatus.DONE, 1, detail, now);
  }

  public void failed(String reason, Instant now) {
    enter(JobStatus.FAILED, 1, reason, now);
  }

  private void enter(JobStatus next, double progress, @Nullable String detail, Instant now) {
    if (status.isFinal()) {
      throw new IllegalStateException("job " + id + " is " + status);
    }
    this.status = next;
    this.progress = progress;
    this.detail = detail;
    this.updatedAt = now;
  }
}
