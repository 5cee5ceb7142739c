package dev.dateline.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The text of an article: the string whose code points all offsets count. */
@Entity
public class ArticleText {

  @Id private UUID articleId;

  @Column(nullable = false, updatable = false)
  private String content;

  protected ArticleText() {}

  ArticleText(UUID articleId, String content) {
    this.articleId = articleId;
    this.content = content;
  }

  public UUID articleId() {
    return articleId;
  }

  public String content() {
    return content;
  }
}
