package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.bulk.BulkAnswer;
import dev.dateline.timeline.bulk.BulkCreator;
import dev.dateline.timeline.bulk.BulkMode;
import dev.dateline.timeline.bulk.BulkParams;
import dev.dateline.timeline.bulk.BulkRows;
import dev.dateline.timeline.idempotency.IdempotencyKeys;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Timelines from other formats. */
@Path("/api/v1/events/import")
@Tag(name = "exchange")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  private static final String TIMELINE_JS = "application/vnd.timelinejs+json";

  private final Importer importer;
  private final BulkCreator creator;
  private final IdempotencyKeys keys;
  private final ObjectMapper json;

  ImportResource(Importer importer, BulkCreator creator, IdempotencyKeys keys, ObjectMapper json) {
    this.importer = importer;
    this.creator = creator;
    this.keys = keys;
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
      @BeanParam BulkParams params,
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
    if (params.mode() != BulkMode.ALL) {
      throw ProblemException.parameter("mode", "must be all for an export");
    }
    return once(params, "restore", body, rows -> importer.restore(params.timeline(), rows));
  }

  @POST
  @Consumes("text/csv")
  @Blocking
  @Operation(hidden = true)
  public BulkAnswer table(
      @BeanParam BulkParams params, @NotNull(message = "is missing") InputStream body) {
    return once(params, "table", body, rows -> create(params, new CsvRows(rows)));
  }

  @POST
  @Consumes(TIMELINE_JS)
  @Blocking
  @Operation(hidden = true)
  public BulkAnswer slides(
      @BeanParam BulkParams params, @NotNull(message = "is missing") InputStream body) {
    return once(params, "slides", body, rows -> create(params, new TimelineJsRows(rows, json)));
  }

  private BulkAnswer create(BulkParams params, BulkRows rows) {
    return creator.create(params.timeline(), params.mode(), rows);
  }

  private BulkAnswer once(
      BulkParams params,
      String operation,
      InputStream body,
      IdempotencyKeys.Reading<BulkAnswer> first) {
    String request = "importEvents " + operation + " " + params.timeline() + " " + params.mode();
    return keys.onceStreamed(params.key(), request, body, BulkAnswer.class, first);
  }
}
