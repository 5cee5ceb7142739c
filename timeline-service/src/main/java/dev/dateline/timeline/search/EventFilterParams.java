package dev.dateline.timeline.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which events, as the query string says it. Everything is text here, so that {@link EventFilter}
 * can say what is wrong with each value in our own words.
 */
public class EventFilterParams {
  @Parameter(
      description = "Slug of the timeline.",
      schema = @Schema(defaultValue = "main", maxLength = 64))
  @QueryParam("timeline")
  @Nullable String timeline;

  @Parameter(
      description = "EDTF date whose first day starts the range; open when missing.",
      example = "2018-06",
      schema = @Schema(maxLength = 100))
  @QueryParam("from")
  @Nullable String from;

  @Parameter(
      description = "EDTF date whose last day ends the range, inclusive; open when missing.",
      example = "2018-06",
      schema = @Schema(maxLength = 100))
  @QueryParam("to")
  @Nullable String to;

  @Parameter(
      description =
          "possible: the event's possible days meet the range. certain: it certainly happened"
              + " within the range; dates marked ~, ? or % never are.",
      schema =
          @Schema(
              defaultValue = "possible",
              enumeration = {"possible", "certain"}))
  @QueryParam("match")
  @Nullable String match;

  @Parameter(
      description =
          "Whether events without a date, or bounded on one side only, are left out, added at the"
              + " end, or all there is.",
      schema =
          @Schema(
              defaultValue = "exclude",
              enumeration = {"exclude", "include", "only"}))
  @QueryParam("undated")
  @Nullable String undated;

  @Parameter(
      description =
          "Words to be found in title, names and description; \"a phrase\", or, and -not are"
              + " understood.",
      schema = @Schema(maxLength = 500))
  @QueryParam("q")
  @Nullable String q;
}
