package dev.dateline.timeline.claim;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code claims}; columns are described in the migration. */
@Entity
@Table(name = "claims")
public class ClaimEntity {
  /** Who makes a claim. */
  public enum Maker {
    EXTRACTOR,
    PERSON
  }

  @Id public UUID id;
  @Column public int timelineId;
  @Column public UUID eventId;
  @Column public @Nullable UUID evidenceId;

  @Column
  @Enumerated(EnumType.STRING)
  public Maker madeBy;

  @Column public String author;
  @Column public String edtf;
  @Column public @Nullable Long soleDay;
  @Column public double confidence;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable Derivation derivation;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable Derivation extracted;

  @Column public @Nullable String comment;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<UUID> cameFrom = List.of();

  @Column public boolean preferred;
  @Column public Instant createdAt;

  /** The derivation as the extractor made it, whatever was corrected since. */
  public @Nullable Derivation original() {
    return extracted == null ? derivation : extracted;
  }

  /** Takes the date of a derivation that was run again, and remembers what it was at first. */
  public void follow(Derivation rerun) {
    Derivation first = original();
    derivation = rerun;
    extracted = rerun.equals(first) ? null : first;
    edtf = rerun.edtf();
    soleDay = SoleDay.of(Edtf.parse(edtf));
  }

  /** Whether it only tells what cannot be true together with another claim of its evidence. */
  public boolean isContradiction() {
    return derivation != null && derivation.isContradiction();
  }

  /** Whether an extractor came to the same date in the same way. */
  public boolean claimsTheSame(ClaimEntity other) {
    return author.equals(other.author)
        && confidence == other.confidence
        && Objects.equals(original(), other.original());
  }
}
