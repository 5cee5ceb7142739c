package dev.dateline.timeline.changes;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feed of changes, page by page. */
@ApplicationScoped
class ChangePages {
  private static final int DEFAULT_LIMIT = 500;
  private static final int MAX_LIMIT = 1_000;

  private final Timelines timelines;
  private final ChangeFeed feed;

  ChangePages(Timelines timelines, ChangeFeed feed) {
    this.timelines = timelines;
    this.feed = feed;
  }

  /**
   * The changes behind a position.
   *
   * @throws ProblemException 404 for an unknown timeline, 400 for a position that the feed has not
   *     reached, which comes from another database
   */
  @Transactional
  ChangePage page(@Nullable String slug, @Nullable String since, @Nullable String limit) {
    long position = number("since", since, 0, Long.MAX_VALUE);
    int size = (int) number("limit", limit, DEFAULT_LIMIT, MAX_LIMIT);
    if (size == 0) {
      throw ProblemException.parameter("limit", "must be a whole number from 1 to " + MAX_LIMIT);
    }
    Timeline timeline = timelines.require(slug);
    List<ChangeView> found = feed.after(timeline.id(), position, size + 1);
    if (found.isEmpty() && position > feed.last(timeline.id())) {
      throw ProblemException.parameter("since", "is a position that this feed has not reached");
    }
    List<ChangeView> items = found.size() > size ? found.subList(0, size) : found;
    long last = items.isEmpty() ? position : items.get(items.size() - 1).seq();
    String next =
        found.size() > size
            ? "/api/v1/changes?timeline=%s&since=%d&limit=%d".formatted(timeline.slug(), last, size)
            : null;
    return new ChangePage(items, last, next);
  }

  private static long number(String name, @Nullable String value, long byDefault, long max) {
    if (value == null) {
      return byDefault;
    }
    if (!value.matches("[0-9]{1,18}") || Long.parseLong(value) > max) {
      throw ProblemException.parameter(name, "must be a whole number up to " + max);
    }
    return Long.parseLong(value);
  }
}
