package dev.dateline.timeline.changes;

import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.infra.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The feed of changes: complete and, within a timeline, in order.
 *
 * <p>A number drawn from a sequence becomes visible when its transaction commits, and a later
 * number may commit first; a reader who goes on behind the highest number seen would miss the
 * earlier one. So a writer takes the lock of the timeline's feed, draws, and keeps it until it has
 * committed. Taken as the last lock of a transaction, it is held for the length of a commit and
 * cannot close a circle with the locks of rows.
 */
@ApplicationScoped
public class ChangeFeed {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 1;

  /** Whoever has written many events does not give them up for a lock that is soon free. */
  private static final Duration PATIENCE_WITH_MANY = Duration.ofMinutes(5);

  private final EntityManager entities;
  private final Patience patience;
  private final Clock clock;

  ChangeFeed(EntityManager entities, Patience patience, Clock clock) {
    this.entities = entities;
    this.patience = patience;
    this.clock = clock;
  }

  /** One change to be appended. */
  public record Entry(UUID eventId, ChangeKind kind, int version) {}

  /** Appends the changes of this transaction: to be called once, as the last thing it does. */
  public void append(int timelineId, List<Entry> entries) {
    lock(timelineId);
    insert(
        "insert into changes (timeline_id, event_id, kind, version, at) select",
        timelineId,
        entries);
  }

  /**
   * Notes changes of this transaction for {@link #publish}, so that nobody has to hold a million of
   * them until it ends. Their numbers are below all positions until then.
   */
  public void note(int timelineId, List<Entry> entries) {
    insert(
        "insert into changes (seq, timeline_id, event_id, kind, version, at)"
            + " overriding system value"
            + " select -nextval(pg_get_serial_sequence('changes', 'seq')),",
        timelineId,
        entries);
  }

  private void insert(String insert, int timelineId, List<Entry> entries) {
    entities
        .createNativeQuery(
            insert
                + " ?1, id, kind, version, ?2 from unnest("
                + "cast(?3 as uuid[]), cast(?4 as text[]), cast(?5 as integer[])"
                + ") with ordinality as new (id, kind, version, place) order by place")
        .setParameter(1, timelineId)
        .setParameter(2, clock.instant())
        .setParameter(3, entries.stream().map(Entry::eventId).toArray(UUID[]::new))
        .setParameter(4, entries.stream().map(entry -> entry.kind().name()).toArray(String[]::new))
        .setParameter(5, entries.stream().map(Entry::version).toArray(Integer[]::new))
        .executeUpdate();
  }

  /** Appends what was noted: to be called once, as the last thing the transaction does. */
  public void publish(int timelineId) {
    lock(timelineId);
    entities
        .createNativeQuery(
            "with noted as (delete from changes where timeline_id = ?1 and seq < 0 returning *)"
                + " insert into changes (timeline_id, event_id, kind, version, at)"
                + " select timeline_id, event_id, kind, version, at from noted order by seq desc")
        .setParameter(1, timelineId)
        .executeUpdate();
  }

  /** The same for many events in their first version. */
  public void append(int timelineId, ChangeKind kind, List<UUID> events) {
    patience.limit(PATIENCE_WITH_MANY);
    lock(timelineId);
    entities
        .createNativeQuery(
            "insert into changes (timeline_id, event_id, kind, version, at)"
                + " select ?1, id, ?2, 0, ?3"
                + " from unnest(cast(?4 as uuid[])) with ordinality as new (id, place)"
                + " order by place")
        .setParameter(1, timelineId)
        .setParameter(2, kind.name())
        .setParameter(3, clock.instant())
        .setParameter(4, events.toArray(UUID[]::new))
        .executeUpdate();
  }

  private void lock(int timelineId) {
    // Rows first, so that the lock of the feed is the last one taken.
    entities.flush();
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, ?2)")
        .setParameter(1, LOCKS)
        .setParameter(2, timelineId)
        .getSingleResult();
  }

  /** The position of the last change, 0 before the first. */
  @Transactional
  public long last(int timelineId) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select coalesce(max(seq), 0) from changes where timeline_id = ?1")
                .setParameter(1, timelineId)
                .getSingleResult())
        .longValue();
  }

  /** At most {@code limit} changes behind a position, in order. */
  @Transactional
  public List<ChangeView> after(int timelineId, long seq, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select seq, kind, event_id, version from changes"
                    + " where timeline_id = ?1 and seq > ?2 order by seq limit ?3",
                Object[].class)
            .setParameter(1, timelineId)
            .setParameter(2, seq)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(row -> view((Object[]) row)).toList();
  }

  /** Whether an event is known only as deleted. */
  public boolean hasTombstone(UUID eventId) {
    return !entities
        .createNativeQuery("select 1 from changes where event_id = ?1 and kind = 'DELETED' limit 1")
        .setParameter(1, eventId)
        .getResultList()
        .isEmpty();
  }

  private static ChangeView view(Object[] row) {
    return new ChangeView(
        ((Number) row[0]).longValue(),
        Wire.name(ChangeKind.valueOf((String) row[1])),
        (UUID) row[2],
        ((Number) row[3]).intValue());
  }
}
