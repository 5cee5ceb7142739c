package dev.dateline.timeline.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.curation.NewEvent;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many events in one request. */
@Path("/api/v1/events/bulk")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {
  /** One JSON value per line. */
  public static final String NDJSON = "application/x-ndjson";

  private final BulkCreator creator;
  private final IdempotencyKeys keys;
  private final ObjectMapper json;

  BulkResource(BulkCreator creator, IdempotencyKeys keys, ObjectMapper json) {
    this.creator = creator;
    this.keys = keys;
    this.json = json;
  }

  @POST
  @Consumes(NDJSON)
  @Blocking
  @Operation(
      operationId = "createEvents",
      summary = "Creates an event for each line of the body, while it is read",
      description =
          "A line is an object as for creating one event, of at most 1 MiB; blank lines are"
              + " skipped. With mode=all nothing is created when a line is wrong, and the problem"
              + " names each one (#/0 is the first line); with mode=best-effort the others are"
              + " created, some thousand at a time; with an Idempotency-Key all"
              + " of them at once.")
  public BulkAnswer create(
      @BeanParam BulkParams params,
      @RequestBody(content = @Content(schema = @Schema(implementation = NewEvent.class)))
          @NotNull(message = "is missing")
          InputStream body) {
    BulkMode mode = params.mode();
    return keys.onceStreamed(
        params.key(),
        "createEvents " + params.timeline() + " " + mode,
        body,
        BulkAnswer.class,
        rows ->
            creator.create(
                params.timeline(), mode, new NdjsonRows(rows, json.readerFor(NewEvent.class))));
  }
}
