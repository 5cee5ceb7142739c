package dev.dateline.timeline.density;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events to count, as the query string says it. */
public class DensityParams {
  @Parameter(
      description = "Slug of the timeline.",
      schema = @Schema(defaultValue = "main", maxLength = 64))
  @QueryParam("timeline")
  @Nullable String timeline;

  @Parameter(
      description = "EDTF date whose first day starts the range; that of the events when missing.",
      example = "2018",
      schema = @Schema(maxLength = 100))
  @QueryParam("from")
  @Nullable String from;

  @Parameter(
      description = "EDTF date whose last day ends the range; that of the events when missing.",
      example = "2019",
      schema = @Schema(maxLength = 100))
  @QueryParam("to")
  @Nullable String to;

  @Parameter(
      description = "Words to be found in title, names and description.",
      schema = @Schema(maxLength = 500))
  @QueryParam("q")
  @Nullable String q;
}
