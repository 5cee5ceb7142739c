package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.bulk.BulkAnswer;
import dev.dateline.timeline.bulk.BulkCreator;
import dev.dateline.timeline.bulk.BulkMode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines from other formats. */
@Path("/api/v1/events/import")
@Tag(name = "exchange")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  private static final String TIMELINE_JS = "application/vnd.timelinejs+json";

  private final Importer importer;
  private final BulkCreator creator;
  private final ObjectMapper json;

  ImportResource(Importer importer, BulkCreator creator, ObjectMapper json) {
    this.importer = importer;
    this.creator = creator;
    this.json = json;
  }

  @POST
  @Consumes("application/x-ndjson")
  @Blocking
  @Operation(
      operationId = "importEvents",
      summary = "Restores an export, or takes over a table or a TimelineJS document",
      description =
          "application/x-ndjson: the records of an export, all or none, with evidence, claims and"
              + " history; ids are kept where they are free. text/csv: a table whose first row names"
              + " title and date, and any of description, kind, factuality, participants, places"
              + " (names parted by ;); other columns are passed over. application/vnd.timelinejs+json:"
              + " slides become events; media, eras and styles are passed over.")
  public BulkAnswer restore(
      @Parameter(
              description = "Slug of the timeline.",
              schema = @Schema(defaultValue = "main", maxLength = 64))
          @QueryParam("timeline")
          @Nullable String timeline,
      @Parameter(
              description =
                  "For tables and slides: what becomes of the good ones when some are bad.",
              schema =
                  @Schema(
                      defaultValue = "all",
                      enumeration = {"all", "best-effort"}))
          @QueryParam("mode")
          @Nullable String mode,
      @RequestBody(
              content = {
                @Content(
                    mediaType = "application/x-ndjson",
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TIMELINE_JS, schema = @Schema(type = SchemaType.OBJECT))
              })
          @NotNull(message = "is missing")
          InputStream body) {
    if (BulkMode.parse(mode) != BulkMode.ALL) {
      throw ProblemException.parameter("mode", "must be all for an export");
    }
    return importer.restore(timeline, body);
  }

  @POST
  @Consumes("text/csv")
  @Blocking
  @Operation(hidden = true)
  public BulkAnswer table(
      @QueryParam("timeline") @Nullable String timeline,
      @QueryParam("mode") @Nullable String mode,
      @NotNull(message = "is missing") InputStream body) {
    return creator.create(timeline, BulkMode.parse(mode), new CsvRows(body));
  }

  @POST
  @Consumes(TIMELINE_JS)
  @Blocking
  @Operation(hidden = true)
  public BulkAnswer slides(
      @QueryParam("timeline") @Nullable String timeline,
      @QueryParam("mode") @Nullable String mode,
      @NotNull(message = "is missing") InputStream body)
      throws IOException {
    return creator.create(timeline, BulkMode.parse(mode), new TimelineJsRows(body, json));
  }
}
