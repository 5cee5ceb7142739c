package dev.dateline.timeline.evidence;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code evidence}; columns are described in the migration. */
@Entity
@Table(name = "evidence")
public class EvidenceEntity {
  @Id public UUID id;
  @Column public UUID eventId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "article_id")
  public ArticleCardEntity article;

  @Column public UUID extractionId;
  @Column public String candidate;
  @Column public String title;
  @Column public String kind;

  @Column
  @Enumerated(EnumType.STRING)
  public Factuality factuality;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> participants;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> places;

  @Column public double importance;
  @Column public double confidence;
  @Column public String exact;
  @Column public String prefix;
  @Column public String suffix;
  @Column public int sentenceStart;
  @Column public int sentenceEnd;
  @Column public int triggerStart;
  @Column public int triggerEnd;
  @Column public @Nullable Integer timeStart;
  @Column public @Nullable Integer timeEnd;
  @Column public Instant createdAt;

  /** Takes over the words that a candidate quotes. */
  public void quote(Mention mention) {
    Quote sentence = mention.sentence();
    exact = sentence.exact();
    prefix = sentence.prefix();
    suffix = sentence.suffix();
    sentenceStart = sentence.start();
    sentenceEnd = sentence.end();
    triggerStart = mention.trigger().start();
    triggerEnd = mention.trigger().end();
    Span time = mention.time();
    timeStart = time == null ? null : time.start();
    timeEnd = time == null ? null : time.end();
  }

  /** Whether it differs in nothing but ids and times of writing. */
  public boolean saysTheSame(EvidenceEntity other) {
    return told().equals(other.told());
  }

  private List<@Nullable Object> told() {
    return Arrays.asList(
        sentenceStart,
        sentenceEnd,
        triggerStart,
        triggerEnd,
        timeStart,
        timeEnd,
        exact,
        prefix,
        suffix,
        title,
        kind,
        factuality,
        participants,
        places,
        importance,
        confidence);
  }
}
