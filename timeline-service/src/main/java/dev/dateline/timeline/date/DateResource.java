package dev.dateline.timeline.date;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading dates as people write them, as a preview of what an event would get. */
@Path("/api/v1/dates")
@Tag(name = "dates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DateResource {
  private final DateReader reader;

  DateResource(DateReader reader) {
    this.reader = reader;
  }

  @POST
  @Path("parse")
  @Operation(operationId = "parseDate", summary = "Reads EDTF or English words as a date")
  public DateAnswer parse(@Valid @NotNull(message = "is missing") DateQuestion question) {
    return reader.answer(question);
  }
}
