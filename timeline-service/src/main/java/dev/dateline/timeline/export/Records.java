package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.BindingRepository;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all that is kept of events, with as many queries for many as for one. */
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

  /** Events as they are shown, and in {@value #RECORD} as they are kept. */
  List<ObjectNode> lines(List<EventEntity> events) {
    List<UUID> ids = events.stream().map(event -> event.id).toList();
    Map<UUID, List<EvidenceEntity>> evidenceOf =
        byEvent(evidence.ofEvents(ids), item -> item.eventId);
    Map<UUID, List<ClaimEntity>> claimsOf = byEvent(claims.ofEvents(ids), claim -> claim.eventId);
    Map<UUID, List<HistoryEntity>> historyOf =
        byEvent(history.ofEvents(ids), entry -> entry.eventId);
    Map<UUID, List<BindingEntity>> bindingsOf =
        byEvent(bindings.ofEvents(ids), binding -> binding.eventId);
    Map<UUID, List<JsonNode>> versionsOf = versions(ids);
    List<EventDetail> details = reader.details(events);
    List<ObjectNode> lines = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      UUID id = ids.get(i);
      List<EvidenceEntity> itsEvidence = evidenceOf.getOrDefault(id, List.of());
      EventRecord record =
          new EventRecord(
              events.get(i),
              itsEvidence.stream().map(item -> item.article).distinct().toList(),
              itsEvidence,
              claimsOf.getOrDefault(id, List.of()),
              historyOf.getOrDefault(id, List.of()),
              bindingsOf.getOrDefault(id, List.of()),
              versionsOf.getOrDefault(id, List.of()));
      ObjectNode line = json.mapper().valueToTree(details.get(i));
      line.set(RECORD, json.mapper().valueToTree(record));
      lines.add(line);
    }
    return lines;
  }

  private static <T> Map<UUID, List<T>> byEvent(List<T> rows, Function<T, UUID> event) {
    return rows.stream().collect(Collectors.groupingBy(event));
  }

  private Map<UUID, List<JsonNode>> versions(List<UUID> ids) {
    Map<UUID, List<JsonNode>> versions = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select id, cast(to_jsonb(p) - 'timeline_id' as text) from past_events p"
                    + " where id = any (cast(?1 as uuid[])) order by version",
                Object[].class)
            .setParameter(1, ids.toArray(UUID[]::new))
            .getResultList()) {
      Object[] columns = (Object[]) row;
      try {
        versions
            .computeIfAbsent((UUID) columns[0], id -> new ArrayList<>())
            .add(json.mapper().readTree((String) columns[1]));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("PostgreSQL writes JSON", e);
      }
    }
    return versions;
  }
}
