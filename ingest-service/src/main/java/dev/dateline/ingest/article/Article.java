package dev.dateline.ingest.article;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.PublicationClaim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A text with its source. What was received never changes; what was found out is added. */
@Entity
public class Article {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String timeline;

  @Column(name = "content_sha256", nullable = false, updatable = false)
  private byte[] contentSha256;

  @Column(nullable = false, updatable = false)
  private int length;

  private @Nullable String title;
  private @Nullable String url;
  private @Nullable String publisher;
  private @Nullable String author;
  private @Nullable String language;
  private @Nullable String publishedEdtf;

  @Enumerated(EnumType.STRING)
  private @Nullable PublicationBasis publishedBasis;

  private @Nullable Double publishedConfidence;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> publishedCues = List.of();

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ArticleStatus status;

  private @Nullable String statusDetail;
  private @Nullable Integer candidates;

  @Column(nullable = false, updatable = false)
  private Instant receivedAt;

  protected Article() {}

  Article(UUID id, Submission submission, byte[] contentSha256, Instant receivedAt) {
    this.id = id;
    this.timeline = submission.timeline();
    this.contentSha256 = contentSha256;
    this.length = submission.text().codePointCount(0, submission.text().length());
    this.title = submission.title();
    this.url = submission.url();
    this.publisher = submission.publisher();
    this.author = submission.author();
    publish(submission.published());
    this.status = ArticleStatus.RECEIVED;
    this.receivedAt = receivedAt;
  }

  public UUID id() {
    return id;
  }

  public String timeline() {
    return timeline;
  }

  public int length() {
    return length;
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String url() {
    return url;
  }

  public @Nullable String publisher() {
    return publisher;
  }

  public @Nullable String author() {
    return author;
  }

  public @Nullable String language() {
    return language;
  }

  public @Nullable PublicationClaim published() {
    return publishedEdtf == null || publishedBasis == null || publishedConfidence == null
        ? null
        : new PublicationClaim(publishedEdtf, publishedBasis, publishedConfidence, publishedCues);
  }

  public ArticleStatus status() {
    return status;
  }

  public @Nullable String statusDetail() {
    return statusDetail;
  }

  public @Nullable Integer candidates() {
    return candidates;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** What timeline-service shows of it. */
  public ArticleCard card() {
    return new ArticleCard(title, url, publisher, author, language, published());
  }

  /** Forgets that it was given up. */
  void waitAgain() {
    status = ArticleStatus.RECEIVED;
    statusDetail = null;
  }

  public void beginExtraction() {
    status = ArticleStatus.EXTRACTING;
    statusDetail = null;
  }

  /** Takes over what reading the text brought to light. */
  public void extracted(
      String language,
      @Nullable PublicationClaim published,
      int candidates,
      @Nullable String detail) {
    this.language = language;
    publish(published);
    this.candidates = candidates;
    this.status = ArticleStatus.EXTRACTED;
    this.statusDetail = detail;
  }

  public void failed(String reason) {
    status = ArticleStatus.FAILED;
    statusDetail = reason;
  }

  private void publish(@Nullable PublicationClaim claim) {
    publishedEdtf = claim == null ? null : claim.edtf();
    publishedBasis = claim == null ? null : claim.basis();
    publishedConfidence = claim == null ? null : claim.confidence();
    publishedCues = claim == null ? List.of() : claim.cues();
  }
}
