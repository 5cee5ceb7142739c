package dev.dateline.timeline.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which events, as the query string says it: the same for lists, counts, facets and exports.
 * Everything is text here, so that {@link EventFilters} can say what is wrong with each value in
 * our own words.
 */
public class EventFilterParams {
  @Parameter(
      description = "Slug of the timeline.",
      schema = @Schema(defaultValue = "main", maxLength = 64))
  @QueryParam("timeline")
  @Nullable String timeline;

  @Parameter(
      description =
          "Date whose first day starts the range: EDTF, English words such as last week or"
              + " spring 2018, or today with an offset in days, weeks, months or years, such as"
              + " today-1y; open when missing.",
      example = "2018-06",
      schema = @Schema(maxLength = 100))
  @QueryParam("from")
  @Nullable String from;

  @Parameter(
      description =
          "Date whose last day ends the range, inclusive, written as for from; open when"
              + " missing.",
      example = "2018-06",
      schema = @Schema(maxLength = 100))
  @QueryParam("to")
  @Nullable String to;

  @Parameter(
      description =
          "Both ends in one, in place of from and to: one date, or two with a / between them,"
              + " written as for from; .. is an open end.",
      example = "today-1y/today",
      schema = @Schema(maxLength = 200))
  @QueryParam("range")
  @Nullable String range;

  @Parameter(
      description = "Time zone in which it is today.",
      example = "Europe/Berlin",
      schema = @Schema(defaultValue = "UTC", maxLength = 64))
  @QueryParam("tz")
  @Nullable String tz;

  @Parameter(
      description =
          "possible: the event's possible days meet the range. certain: it certainly "
              + "happened within the range; dates marked ~, ? or % never are. Holds for "
              + "relations to other events too.",
      schema =
          @Schema(
              defaultValue = "possible",
              enumeration = {"possible", "certain"}))
  @QueryParam("match")
  @Nullable String match;

  @Parameter(
      description =
          "Whether events without a date, or bounded on one side only, are left out, "
              + "added at the end, or all there is.",
      schema =
          @Schema(
              defaultValue = "exclude",
              enumeration = {"exclude", "include", "only"}))
  @QueryParam("undated")
  @Nullable String undated;

  @Parameter(
      description =
          "Words to be found in title, names and description, all of them and in any "
              + "form; \"a phrase\", prefix*, -not and or are understood.",
      schema = @Schema(maxLength = 500))
  @QueryParam("q")
  @Nullable String q;

  @Parameter(
      description = "Names that all have to be among the participants, as they are spelt there.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("participant")
  List<String> participant;

  @Parameter(
      description = "Names that all have to be among the places.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("place")
  List<String> place;

  @Parameter(
      description = "Publishers or ids of articles that all have to tell of the event.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("source")
  List<String> source;

  @Parameter(
      description = "Tags that the event all has to have.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("tag")
  List<String> tag;

  @Parameter(
      description = "Kinds of which the event has to be one.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("kind")
  List<String> kind;

  @Parameter(
      description =
          "Factualities of which the event has to have one: actual, planned, "
              + "reported, hypothetical, negated.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("factuality")
  List<String> factuality;

  @Parameter(
      description =
          "Precisions of which its date has to have one: day, week, month, season, "
              + "quarter, half_year, year, decade, century, millennium, unknown.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("precision")
  List<String> precision;

  @Parameter(
      description =
          "Statuses of which the event has to have one: proposed, accepted, "
              + "dismissed. Dismissed ones are left out unless they are asked for.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
  @QueryParam("status")
  List<String> status;

  @Parameter(
      description = "An article that tells of it was published on this date or later; as from.",
      schema = @Schema(maxLength = 100))
  @QueryParam("published_from")
  @Nullable String publishedFrom;

  @Parameter(
      description = "An article that tells of it was published on this date or earlier; as to.",
      schema = @Schema(maxLength = 100))
  @QueryParam("published_to")
  @Nullable String publishedTo;

  @Parameter(
      description = "Id of an event before which it ended.",
      schema = @Schema(format = "uuid"))
  @QueryParam("before")
  @Nullable String before;

  @Parameter(
      description = "Id of an event after which it began.",
      schema = @Schema(format = "uuid"))
  @QueryParam("after")
  @Nullable String after;

  @Parameter(
      description = "Id of an event during which it began and ended.",
      schema = @Schema(format = "uuid"))
  @QueryParam("during")
  @Nullable String during;

  @Parameter(
      description = "Id of an event with which it shares a day.",
      schema = @Schema(format = "uuid"))
  @QueryParam("overlaps")
  @Nullable String overlaps;

  @Parameter(
      description =
          "How far at most before or after that event, as an ISO 8601 period of days, "
              + "weeks, months or years: P30D.",
      example = "P30D",
      schema = @Schema(maxLength = 20, pattern = EventFilters.PERIOD))
  @QueryParam("within")
  @Nullable String within;
}
