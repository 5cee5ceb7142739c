package dev.dateline.timeline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code publication_claims}; columns are described in the migration. */
@Entity
@Table(name = "publication_claims")
public class PublicationClaimEntity {
  @Id public UUID id;
  @Column public UUID articleId;
  @Column public @Nullable String edtf;
  @Column public String author;
  @Column public @Nullable String comment;
  @Column public Instant createdAt;
}
