package dev.dateline.timeline.evidence;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.PublicationClaim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code article_cards}; columns are described in the migration. */
@Entity
@Table(name = "article_cards")
public class ArticleCardEntity {
  @Id public UUID articleId;
  @Column public int timelineId;
  @Column public UUID extractionId;
  @Column public String extractor;
  @Column public @Nullable String title;
  @Column public @Nullable String url;
  @Column public @Nullable String publisher;
  @Column public @Nullable String author;
  @Column public @Nullable String language;
  @Column public @Nullable String publishedEdtf;
  @Column private @Nullable Long publishedEarliest;
  @Column private @Nullable Long publishedLatest;

  @Column
  @Enumerated(EnumType.STRING)
  public @Nullable PublicationBasis publishedBasis;

  @Column public @Nullable Double publishedConfidence;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> publishedCues = List.of();

  @Column public @Nullable String correctedEdtf;
  @Column public boolean withdrawn;

  /** Takes over what an extraction tells of the article. */
  public void show(ArticleCard article) {
    title = article.title();
    url = article.url();
    publisher = article.publisher();
    author = article.author();
    language = article.language();
    PublicationClaim published = article.published();
    publishedEdtf = published == null ? null : published.edtf();
    publishedBasis = published == null ? null : published.basis();
    publishedConfidence = published == null ? null : published.confidence();
    publishedCues = published == null ? List.of() : published.cues();
  }

  /** Keeps what a search for articles by their publication compares. */
  @PrePersist
  @PreUpdate
  void countPublicationInDays() {
    String edtf = correctedEdtf == null ? publishedEdtf : correctedEdtf;
    DayBounds days = edtf == null ? DayBounds.OPEN : Edtf.parse(edtf).bounds();
    publishedEarliest = days.isClosed() ? days.earliest() : null;
    publishedLatest = days.isClosed() ? days.latestExclusive() : null;
  }

  /** What is told of the article. */
  public ArticleCard shown() {
    PublicationClaim published =
        publishedEdtf == null || publishedBasis == null || publishedConfidence == null
            ? null
            : new PublicationClaim(
                publishedEdtf, publishedBasis, publishedConfidence, publishedCues);
    return new ArticleCard(title, url, publisher, author, language, published);
  }
}
