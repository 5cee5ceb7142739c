package dev.dateline.timeline.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.bulk.BulkChecks.Checked;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.PersonClaims;
import dev.dateline.timeline.curation.EnteredEvents;
import dev.dateline.timeline.date.DateColumns;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes rows of many events by COPY, without keeping them in memory. */
@ApplicationScoped
class BulkWriter {
  private static final String EVENT_COLUMNS =
      "id, timeline_id, version, title, description, kind, factuality, participants, places,"
          + " importance, confidence, sources, origin, status, starred, tags, edited, created_at,"
          + " updated_at, edtf, precision, earliest, latest, certain_from, certain_to";
  private static final String CLAIM_COLUMNS =
      "id, timeline_id, event_id, made_by, author, edtf, sole_day, confidence, derivation,"
          + " preferred, created_at";
  private static final String HISTORY_COLUMNS = "event_id, version, at, author, action, detail";

  /** As Hibernate stores JSON. */
  private static final ObjectMapper STORED_JSON = new ObjectMapper();

  private final DataSource database;
  private final ChangeFeed feed;
  private final PersonClaims claims;
  private final Uuids uuids;

  BulkWriter(DataSource database, ChangeFeed feed, PersonClaims claims, Uuids uuids) {
    this.database = database;
    this.feed = feed;
    this.claims = claims;
    this.uuids = uuids;
  }

  /** Inserts checked rows; their ids. The feed is told later. */
  List<UUID> insert(List<Checked> rows, Timeline timeline, Instant at) throws IOException {
    List<UUID> ids = new ArrayList<>(rows.size());
    CopyRows events = new CopyRows("events", EVENT_COLUMNS);
    CopyRows dates = new CopyRows("claims", CLAIM_COLUMNS);
    CopyRows history = new CopyRows("history", HISTORY_COLUMNS);
    for (Checked row : rows) {
      ReadDate date = Objects.requireNonNull(row.date());
      EventEntity event =
          EnteredEvents.of(
              uuids.next(), timeline, Objects.requireNonNull(row.row().event()), date, at);
      ids.add(event.id);
      add(events, event, DateColumns.of(date.edtf()));
      add(dates, claims.preferred(timeline.id(), event.id, date, null, at));
      history.add(event.id).add(0).add(at).add(Author.LOCAL).add(Action.CREATED);
      history.add("entered with others").end();
    }
    try (Connection connection = database.getConnection()) {
      events.write(connection);
      dates.write(connection);
      history.write(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("events could not be written", e);
    }
    return ids;
  }

  private static void add(CopyRows rows, EventEntity event, DateColumns date) {
    rows.add(event.id).add(event.timelineId).add(event.version);
    rows.add(event.title).add(event.description).add(event.kind).add(event.factuality);
    rows.add(event.participants).add(event.places);
    rows.add(event.importance).add(event.confidence).add(event.sources);
    rows.add(event.origin).add(event.status).add(event.starred);
    rows.add(event.tags).add(event.edited()).add(event.createdAt).add(event.updatedAt);
    rows.add(date.edtf()).add(date.precision());
    rows.add(date.earliest()).add(date.latest()).add(date.certainFrom()).add(date.certainTo());
    rows.end();
  }

  private static void add(CopyRows rows, ClaimEntity claim) throws JsonProcessingException {
    rows.add(claim.id).add(claim.timelineId).add(claim.eventId);
    rows.add(claim.madeBy).add(claim.author).add(claim.edtf).add(claim.soleDay);
    rows.add(claim.confidence);
    rows.add(claim.derivation == null ? null : STORED_JSON.writeValueAsString(claim.derivation));
    rows.add(claim.preferred).add(claim.createdAt);
    rows.end();
  }

  /** Tells the feed of the new events, as the last thing of the transaction. */
  void tell(List<UUID> ids, Timeline timeline) {
    feed.append(timeline.id(), ChangeKind.CREATED, ids);
  }
}
