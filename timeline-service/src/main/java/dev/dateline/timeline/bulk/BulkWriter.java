package dev.dateline.timeline.bulk;

import dev.dateline.timeline.bulk.BulkChecks.Checked;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.PersonClaims;
import dev.dateline.timeline.curation.EnteredEvents;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Writes rows of many events in batches, without keeping them in memory. */
@ApplicationScoped
class BulkWriter {
  private final StatelessSession session;
  private final ChangeFeed feed;
  private final PersonClaims claims;
  private final Uuids uuids;

  BulkWriter(StatelessSession session, ChangeFeed feed, PersonClaims claims, Uuids uuids) {
    this.session = session;
    this.feed = feed;
    this.claims = claims;
    this.uuids = uuids;
  }

  /** Inserts checked rows; their ids. The feed is told later. */
  List<UUID> insert(List<Checked> rows, Timeline timeline, Instant at) {
    List<EventEntity> events = new ArrayList<>();
    List<ClaimEntity> dates = new ArrayList<>();
    for (Checked row : rows) {
      ReadDate date = Objects.requireNonNull(row.date());
      EventEntity event =
          EnteredEvents.of(
              uuids.next(), timeline, Objects.requireNonNull(row.row().event()), date, at);
      events.add(event);
      dates.add(claims.preferred(timeline.id(), event.id, date, null, at));
    }
    session.insertMultiple(events);
    session.insertMultiple(dates);
    List<UUID> ids = events.stream().map(event -> event.id).toList();
    session
        .createNativeMutationQuery(
            "insert into history (event_id, version, at, author, action, detail)"
                + " select id, 0, ?2, ?3, ?4, 'entered with others'"
                + " from unnest(cast(?1 as uuid[])) with ordinality as new (id, place)"
                + " order by place")
        .setParameter(1, ids.toArray(UUID[]::new))
        .setParameter(2, at)
        .setParameter(3, Author.LOCAL)
        .setParameter(4, Action.CREATED.name())
        .executeUpdate();
    return ids;
  }

  /** Tells the feed of the new events, as the last thing of the transaction. */
  void tell(List<UUID> ids, Timeline timeline) {
    feed.append(timeline.id(), ChangeKind.CREATED, ids);
  }
}
