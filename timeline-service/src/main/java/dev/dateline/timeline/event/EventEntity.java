package dev.dateline.timeline.event;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.date.DateColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code events}; columns are described in the migration. */
@Entity
@Table(name = "events")
public class EventEntity {
  @Id public UUID id;
  @Column public int timelineId;
  @Version public int version;
  @Column public String title;
  @Column public @Nullable String description;
  @Column public String kind;

  @Column
  @Enumerated(EnumType.STRING)
  public Factuality factuality;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> participants = List.of();

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> places = List.of();

  @Column public double importance;
  @Column public double confidence;
  @Column public int sources;

  @Column
  @Enumerated(EnumType.STRING)
  public Origin origin;

  @Column
  @Enumerated(EnumType.STRING)
  public ReviewStatus status = ReviewStatus.ACCEPTED;

  @Column public boolean starred;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> tags = List.of();

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> edited = List.of();

  // Null for none, as Hibernate reads it: an object of nulls in its place would be a change.
  @Column @Embedded private @Nullable DateColumns date;

  @Column public Instant createdAt;
  @Column public Instant updatedAt;
  @Column public @Nullable Instant deletedAt;
  @Column public @Nullable UUID mergedInto;

  /** Canonical EDTF of the date, null for none. */
  public @Nullable String edtf() {
    return date == null ? null : date.edtf();
  }

  /** Dates the event, null for no date; the date that it has already is no change. */
  public void date(@Nullable Edtf date) {
    DateColumns columns = date == null ? null : DateColumns.of(date);
    // Hibernate tells by the setting whether the event changed, and counts its version up.
    if (!Objects.equals(columns, this.date)) {
      this.date = columns;
    }
  }

  /** Whether a person set this field. */
  public boolean isEdited(EventField field) {
    return edited.contains(field.toString());
  }

  /** Whether a person set anything. */
  public boolean isEdited() {
    return !edited.isEmpty();
  }

  /** Names of the fields that a person set. */
  public List<String> edited() {
    return List.copyOf(edited);
  }

  /** Leaves a field to the evidence again. */
  public void unmarkEdited(EventField field) {
    if (isEdited(field)) {
      edited = edited.stream().filter(name -> !name.equals(field.toString())).toList();
    }
  }

  /** Remembers that a person set this field. */
  public void markEdited(EventField field) {
    if (!isEdited(field)) {
      List<String> more = new ArrayList<>(edited);
      more.add(field.toString());
      edited = more;
    }
  }
}
