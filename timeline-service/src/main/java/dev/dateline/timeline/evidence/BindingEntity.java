package dev.dateline.timeline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code bindings}; columns are described in the migration. */
@Entity
@Table(name = "bindings")
public class BindingEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column public UUID articleId;
  @Column public int triggerStart;
  @Column public int triggerEnd;
  @Column public UUID eventId;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<UUID> cameFrom = List.of();

  /** Binds the place of a piece of evidence to the event that it is with. */
  public static BindingEntity of(EvidenceEntity evidence) {
    BindingEntity binding = new BindingEntity();
    binding.articleId = evidence.article.articleId;
    binding.triggerStart = evidence.triggerStart;
    binding.triggerEnd = evidence.triggerEnd;
    binding.eventId = evidence.eventId;
    return binding;
  }

  /** Whether some word is of both places. */
  public boolean meets(int start, int end) {
    return triggerStart < end && start < triggerEnd;
  }

  /** Whether a piece of evidence stands at the place. */
  public boolean isOf(EvidenceEntity evidence) {
    return articleId.equals(evidence.article.articleId)
        && meets(evidence.triggerStart, evidence.triggerEnd);
  }

  /** Binds the place to the event that the present one is merged into. */
  public void moveTo(UUID event) {
    cameFrom = pushed(cameFrom, eventId);
    eventId = event;
  }

  /** Whether the last move came from an event. */
  public boolean cameLastFrom(UUID event) {
    return !cameFrom.isEmpty() && cameFrom.get(cameFrom.size() - 1).equals(event);
  }

  /** Takes the last move back. */
  public void moveBack() {
    int last = cameFrom.size() - 1;
    eventId = cameFrom.get(last);
    cameFrom = new ArrayList<>(cameFrom.subList(0, last));
  }

  /** A list with one more at its end. */
  public static List<UUID> pushed(List<UUID> ids, UUID id) {
    List<UUID> more = new ArrayList<>(ids);
    more.add(id);
    return more;
  }
}
