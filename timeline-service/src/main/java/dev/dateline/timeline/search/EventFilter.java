package dev.dateline.timeline.search;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.date.DateParameter;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param timeline slug, null for the default one
 * @param words full-text query, null for none
 */
public record EventFilter(
    @Nullable String timeline,
    DayRange range,
    Match match,
    Undated undated,
    @Nullable String words) {

  /** What becomes of events without a date, or bounded on one side only. */
  public enum Undated {
    EXCLUDE,
    INCLUDE,
    ONLY
  }

  /**
   * Reads the query string.
   *
   * @throws dev.dateline.timeline.api.ProblemException 400 naming the parameter that is wrong
   */
  static EventFilter parse(EventFilterParams params) {
    return new EventFilter(
        params.timeline,
        DateParameter.range(params.from, params.to),
        Parameters.constant("match", params.match, Match.POSSIBLE),
        Parameters.constant("undated", params.undated, Undated.EXCLUDE),
        Parameters.words(params.q));
  }
}
