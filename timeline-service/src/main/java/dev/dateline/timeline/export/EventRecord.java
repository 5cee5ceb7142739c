package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is kept of an event, as an import needs it.
 *
 * @param articles cards of the articles that the evidence quotes
 * @param versions what the event was before, as rows
 */
record EventRecord(
    EventEntity event,
    List<ArticleCardEntity> articles,
    List<EvidenceEntity> evidence,
    List<ClaimEntity> claims,
    List<HistoryEntity> history,
    List<BindingEntity> bindings,
    List<JsonNode> versions) {

  /** Ids of the articles that tell of the event, or once did. */
  Stream<UUID> articlesEver() {
    return Stream.concat(
            evidence.stream().map(item -> item.article.articleId),
            history.stream().map(entry -> entry.articleId))
        .filter(Objects::nonNull);
  }
}
