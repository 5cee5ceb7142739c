package dev.dateline.timeline.changes;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The feed of changes as it grows, for any number of readers. */
@ApplicationScoped
public class ChangeStream {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int BATCH = 500;

  private final Timelines timelines;
  private final ChangeFeed feed;
  private final FeedEnds ends;

  ChangeStream(Timelines timelines, ChangeFeed feed, FeedEnds ends) {
    this.timelines = timelines;
    this.feed = feed;
    this.ends = ends;
  }

  /**
   * Changes behind {@code lastEventId}, or from now on when it is null or, after a reset, when the
   * feed has not reached it.
   *
   * @throws ProblemException for an unknown timeline or an id that is no position
   */
  Multi<OutboundSseEvent> open(
      Sse sse, @Nullable String timelineSlug, @Nullable String lastEventId) {
    Timeline timeline = timelines.require(timelineSlug);
    long last = feed.last(timeline.id());
    long asked = lastEventId == null ? last : parse(lastEventId);
    AtomicLong position = new AtomicLong(Math.min(asked, last));
    Multi<OutboundSseEvent> reset =
        asked > last ? Multi.createFrom().item(reset(sse, last)) : Multi.createFrom().empty();
    Multi<OutboundSseEvent> changes =
        Multi.createFrom()
            .ticks()
            .every(FeedEnds.MAX_AGE)
            .onOverflow()
            .drop()
            .onItem()
            .transformToMultiAndConcatenate(
                tick ->
                    Multi.createFrom()
                        .items(() -> next(timeline, position).stream())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
            .map(change -> event(sse, "change", change.seq(), change));
    // The first comment makes the headers go out at once; the later ones keep proxies awake.
    Multi<OutboundSseEvent> heartbeat =
        Multi.createFrom()
            .ticks()
            .every(HEARTBEAT)
            .onOverflow()
            .drop()
            .map(tick -> sse.newEventBuilder().comment("").build());
    return Multi.createBy().merging().streams(heartbeat, reset, changes);
  }

  private List<ChangeView> next(Timeline timeline, AtomicLong position) {
    if (ends.end(timeline.id()) <= position.get()) {
      return List.of();
    }
    List<ChangeView> changes = feed.after(timeline.id(), position.get(), BATCH);
    if (!changes.isEmpty()) {
      position.set(changes.get(changes.size() - 1).seq());
    }
    return changes;
  }

  private static OutboundSseEvent reset(Sse sse, long last) {
    return event(sse, "reset", last, new PositionView(last));
  }

  private static OutboundSseEvent event(Sse sse, String name, long position, Object data) {
    return sse.newEventBuilder()
        .name(name)
        .id(Long.toString(position))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(data)
        .build();
  }

  private static long parse(String lastEventId) {
    if (!lastEventId.matches("[0-9]{1,18}")) {
      throw ProblemException.parameter("Last-Event-ID", "must be a position in the feed: a number");
    }
    return Long.parseLong(lastEventId);
  }
}
