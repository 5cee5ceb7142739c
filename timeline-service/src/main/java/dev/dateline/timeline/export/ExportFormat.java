package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import dev.dateline.timeline.timelines.TimelineView;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats in which a timeline goes out. */
enum ExportFormat {
  NDJSON("application/x-ndjson", "ndjson"),
  CSV("text/csv", "csv"),
  ICS("text/calendar", "ics"),
  JSONLD("application/ld+json", "jsonld"),
  ATOM("application/atom+xml", "atom"),
  GEOJSON("application/geo+json", "geojson"),
  TIMELINEJS("application/vnd.timelinejs+json", "timelinejs");

  private final String mediaType;
  private final String wireName;

  ExportFormat(String mediaType, String wireName) {
    this.mediaType = mediaType;
    this.wireName = wireName;
  }

  /**
   * The format that is asked for: by name, or else by the most wanted media type that is one.
   *
   * @throws ProblemException 400 for an unknown name, 406 when none is accepted
   */
  static ExportFormat of(@Nullable String name, @Nullable String accept) {
    if (name != null) {
      return Arrays.stream(values())
          .filter(format -> format.wireName.equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  ProblemException.parameter(
                      "format",
                      "must be one of "
                          + Arrays.stream(values())
                              .map(format -> format.wireName)
                              .collect(Collectors.joining(", "))));
    }
    return Accepted.types(accept).stream()
        .flatMap(ExportFormat::in)
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.NOT_ACCEPTABLE, "None of the accepted media types is available"));
  }

  /** Those that a media range such as {@code text/*} holds. */
  private static Stream<ExportFormat> in(String range) {
    String start = range.equals("*/*") ? "" : range.replaceFirst("\\*$", "");
    return Arrays.stream(values())
        .filter(
            format ->
                range.endsWith("/*")
                    ? format.mediaType.startsWith(start)
                    : format.mediaType.equals(range));
  }

  static Optional<ExportFormat> ofMediaType(String type) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(type)).findFirst();
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** Name of a file that holds the timeline in this format. */
  String fileName(String slug) {
    return slug + "." + wireName;
  }

  EventWriter writer(OutputStream out, TimelineView timeline, ObjectMapper mapper, Instant now)
      throws IOException {
    return switch (this) {
      case NDJSON -> throw new IllegalStateException("records are no views");
      case CSV -> new CsvWriter(out);
      case ICS -> new CalendarWriter(out, timeline.title());
      case ATOM -> new AtomWriter(out, timeline.slug(), timeline.title(), now);
      case JSONLD -> {
        ObjectNode head = mapper.createObjectNode().put("@context", "https://schema.org");
        head.put("name", timeline.title());
        yield new JsonDocumentWriter(out, mapper, head, "@graph", JsonShapes::schemaOrg);
      }
      case GEOJSON -> {
        ObjectNode head = mapper.createObjectNode().put("type", "FeatureCollection");
        yield new JsonDocumentWriter(out, mapper, head, "features", JsonShapes::geoJson);
      }
      case TIMELINEJS -> {
        ObjectNode head = mapper.createObjectNode();
        head.putObject("title").putObject("text").put("headline", timeline.title());
        yield new JsonDocumentWriter(out, mapper, head, "events", JsonShapes::timelineJs);
      }
    };
  }
}
