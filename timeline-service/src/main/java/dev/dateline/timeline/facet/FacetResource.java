package dev.dateline.timeline.facet;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.search.EventFilterParams;
import dev.dateline.timeline.search.EventFilters;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Values of facets with their numbers of events. */
@Path("/api/v1/facets")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class FacetResource {
  private static final int DEFAULT_SIZE = 10;
  private static final int MAX_SIZE = 100;

  private final EventFilters filters;
  private final FacetCounts counts;

  FacetResource(EventFilters filters, FacetCounts counts) {
    this.filters = filters;
    this.counts = counts;
  }

  @GET
  @Operation(
      operationId = "getFacets",
      summary = "Values that the events found have, with their numbers",
      description =
          "Counts respect all conditions; for a facet of which an event has one value (kind,"
              + " factuality, precision, status) those of the other facets only. Up to 10,000"
              + " matching events they are exact; with more, the first 10,000 are looked at, and"
              + " counts are lower bounds, marked gte.")
  public FacetsView get(
      @BeanParam EventFilterParams filter,
      @Parameter(
              description =
                  "Facets to count, in this order: participant, place, source, tag, kind,"
                      + " factuality, precision, status; all of them when missing.",
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 8))
          @QueryParam("facet")
          List<String> facet,
      @Parameter(
              description = "At most so many values of each.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "10"))
          @QueryParam("size")
          @Nullable String size) {
    if (facet.size() > Facet.values().length) {
      throw ProblemException.parameter(
          "facet", "must be given at most " + Facet.values().length + " times");
    }
    List<Facet> facets =
        facet.isEmpty()
            ? Arrays.asList(Facet.values())
            : facet.stream().map(FacetResource::facet).distinct().toList();
    int most = Parameters.number("size", size, DEFAULT_SIZE, 1, MAX_SIZE);
    return counts.of(filters.parse(filter), facets, most);
  }

  private static Facet facet(String name) {
    return Facet.named(name)
        .orElseThrow(() -> ProblemException.parameter("facet", Facet.mustBeOne()));
  }
}
