package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.List;

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
    List<JsonNode> versions) {}
