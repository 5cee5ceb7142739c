package dev.dateline.timeline.density;

import dev.dateline.timeline.search.EventFilterParams;
import dev.dateline.timeline.search.EventFilters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many events there are per stretch of time. */
@Path("/api/v1/events/density")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class DensityResource {
  private final EventFilters filters;
  private final Density density;

  DensityResource(EventFilters filters, Density density) {
    this.filters = filters;
    this.density = density;
  }

  @GET
  @Operation(
      operationId = "getDensity",
      summary = "Counts of events per day, week, month, year, decade, century or millennium",
      description =
          "The unit is the finest that cuts the range into at most the asked number of buckets;"
              + " without a range, the extent of the events found. An end that was not asked for"
              + " gives way, the start first, when the events lie more millennia apart than there"
              + " are buckets.")
  public DensityView get(
      @BeanParam EventFilterParams filter,
      @Parameter(
              description = "At most so many buckets.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "2000",
                      defaultValue = "100"))
          @QueryParam("buckets")
          @Nullable String buckets,
      @Parameter(
              description = "Facet whose ten most frequent values are counted apart too.",
              schema =
                  @Schema(
                      enumeration = {
                        "participant",
                        "place",
                        "source",
                        "tag",
                        "kind",
                        "factuality",
                        "precision",
                        "status"
                      }))
          @QueryParam("by")
          @Nullable String by) {
    return density.of(DensityRequest.of(filters.parse(filter), buckets, by));
  }
}
