package dev.dateline.timeline.timelines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code timelines}; columns are described in the migration. */
@Entity
@Table(name = "timelines")
public class TimelineEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Integer id;

  @Column public String slug;
  @Column public String title;
  @Column public Instant createdAt;
  @Column public @Nullable Instant archivedAt;
}
