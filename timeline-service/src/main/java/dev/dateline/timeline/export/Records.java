package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingRepository;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Reads all that is kept of an event. */
@ApplicationScoped
class Records {
  /** Name of the field that an import reads. */
  static final String RECORD = "record";

  private final EntityManager entities;
  private final EventReader reader;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final HistoryRepository history;
  private final BindingRepository bindings;
  private final RecordJson json;

  Records(
      EntityManager entities,
      EventReader reader,
      EvidenceRepository evidence,
      ClaimRepository claims,
      HistoryRepository history,
      BindingRepository bindings,
      RecordJson json) {
    this.entities = entities;
    this.reader = reader;
    this.evidence = evidence;
    this.claims = claims;
    this.history = history;
    this.bindings = bindings;
    this.json = json;
  }

  /** The event as it is shown, and in {@value #RECORD} as it is kept. */
  ObjectNode line(EventEntity event) {
    List<EvidenceEntity> itsEvidence = evidence.ofEvent(event.id);
    List<ArticleCardEntity> articles =
        itsEvidence.stream().map(item -> item.article).distinct().toList();
    EventRecord record =
        new EventRecord(
            event,
            articles,
            itsEvidence,
            claims.ofEvent(event.id),
            history.ofEvent(event.id),
            bindings.ofEvent(event.id),
            versions(event));
    ObjectNode line = json.mapper().valueToTree(reader.detail(event));
    line.set(RECORD, json.mapper().valueToTree(record));
    return line;
  }

  private List<JsonNode> versions(EventEntity event) {
    List<JsonNode> versions = new ArrayList<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select cast(to_jsonb(p) - 'timeline_id' as text) from past_events p"
                    + " where id = ?1 order by version",
                String.class)
            .setParameter(1, event.id)
            .getResultList()) {
      try {
        versions.add(json.mapper().readTree((String) row));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("PostgreSQL writes JSON", e);
      }
    }
    return versions;
  }
}
