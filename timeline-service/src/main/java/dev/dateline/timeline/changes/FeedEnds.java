package dev.dateline.timeline.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where each timeline's feed ends, asked of the database at most once per {@link #MAX_AGE} however
 * many readers wait for it, and never when there are none.
 */
@ApplicationScoped
class FeedEnds {
  static final Duration MAX_AGE = Duration.ofMillis(250);

  private final ChangeFeed feed;
  private final Map<Integer, End> ends = new ConcurrentHashMap<>();

  FeedEnds(ChangeFeed feed) {
    this.feed = feed;
  }

  private record End(long seq, long nanoTime) {
    boolean isFresh(long now) {
      return now - nanoTime < MAX_AGE.toNanos();
    }
  }

  /** The last position, at most {@link #MAX_AGE} old. */
  long end(int timelineId) {
    long now = System.nanoTime();
    return ends.compute(
            timelineId,
            (id, known) ->
                known != null && known.isFresh(now) ? known : new End(feed.last(id), now))
        .seq();
  }
}
