package dev.dateline.timeline.curation;

import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.claim.EventNote;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ends a person's change: the versions of the events, their history, and the feed. */
@ApplicationScoped
class Revisions {
  private final EventRepository events;
  private final HistoryRepository history;
  private final ChangeFeed feed;
  private final Timelines timelines;

  Revisions(
      EventRepository events, HistoryRepository history, ChangeFeed feed, Timelines timelines) {
    this.events = events;
    this.history = history;
    this.feed = feed;
    this.timelines = timelines;
  }

  /**
   * Writes the revisions; to be called once, as the last thing.
   *
   * @throws dev.dateline.http.problem.ProblemException 409 when one of their timelines is archived
   */
  void commit(Instant at, List<Revision> revisions) {
    // In this order, so that no two of those who tell several feeds wait for each other.
    SortedMap<Integer, List<Revision>> byTimeline = new TreeMap<>();
    for (Revision revision : revisions) {
      byTimeline
          .computeIfAbsent(revision.event().timelineId, timeline -> new ArrayList<>())
          .add(revision);
    }
    byTimeline.keySet().forEach(timelines::requireOpen);
    // Gives the events their versions.
    events.flush();
    for (Revision revision : revisions) {
      for (Note note : revision.notes()) {
        history.add(
            new EventNote(
                revision.event().id,
                revision.event().version,
                at,
                Author.LOCAL,
                note.action(),
                note.detail(),
                note.comment(),
                note.undoes()));
      }
    }
    byTimeline.forEach(
        (timeline, changed) ->
            feed.append(
                timeline,
                changed.stream()
                    .map(it -> new ChangeFeed.Entry(it.event().id, it.kind(), it.event().version))
                    .toList()));
  }
}
