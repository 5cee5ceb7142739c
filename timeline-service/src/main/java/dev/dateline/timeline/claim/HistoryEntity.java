package dev.dateline.timeline.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code history}; columns are described in the migration. */
@Entity
@Table(name = "history")
public class HistoryEntity {
  /** What kind of change. */
  public enum Action {
    CREATED,
    DATE_CLAIMED,
    MERGED,
    EDITED,
    DELETED,
    RESTORED,
    PREFERRED,
    /** Status, star or tags. */
    REVIEWED,
    COMMENTED,
    UNDONE,
    UNMERGED,
    SPLIT,
    /** Dated anew, since what its date rests on was corrected. */
    MOVED,
    IMPORTED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column public UUID eventId;
  @Column public Instant at;
  @Column public String author;

  @Column
  @Enumerated(EnumType.STRING)
  public Action action;

  @Column public String detail;
  @Column public @Nullable String comment;
  @Column public @Nullable Integer version;
  @Column public @Nullable Long undoes;
  @Column public @Nullable UUID articleId;
}
