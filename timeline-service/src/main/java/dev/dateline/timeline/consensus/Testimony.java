package dev.dateline.timeline.consensus;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.List;
import java.util.UUID;

/** What one piece of evidence says of its event, date aside. */
record Testimony(
    UUID articleId,
    String title,
    String kind,
    Factuality factuality,
    List<String> participants,
    List<String> places,
    double importance,
    double confidence) {

  static Testimony of(EvidenceEntity evidence) {
    return new Testimony(
        evidence.article.articleId,
        evidence.title,
        evidence.kind,
        evidence.factuality,
        evidence.participants,
        evidence.places,
        evidence.importance,
        evidence.confidence);
  }
}
