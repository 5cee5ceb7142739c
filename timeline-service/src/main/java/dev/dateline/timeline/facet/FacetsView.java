package dev.dateline.timeline.facet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values of facets with their numbers of events. */
@Schema(
    name = "Facets",
    description = "Values of facets with their numbers of events.",
    example =
        """
        {"total":{"count":12,"relation":"eq"},"facets":[{"facet":"kind","values":[\
        {"value":"meeting","count":7,"relation":"eq"}]}]}""")
public record FacetsView(
    @Schema(description = "Events that match.") Total total,
    @Schema(description = "In the order of the names asked for.") List<Values> facets) {

  static final String RELATION =
      "eq: exactly so many. gte: at least so many, since only 10,000 events were looked at.";

  /** How many events match. */
  @Schema(
      name = "FacetTotal",
      description = "How many events match.",
      example = "{\"count\":10000,\"relation\":\"gte\"}")
  public record Total(
      long count,
      @Schema(
              description = RELATION,
              enumeration = {"eq", "gte"})
          String relation) {}

  /** Values of one facet. */
  @Schema(
      name = "FacetValues",
      description = "Values of one facet, the most frequent first.",
      example =
          "{\"facet\":\"kind\",\"values\":[{\"value\":\"meeting\",\"count\":7,\"relation\":\"eq\"}]}")
  public record Values(
      @Schema(description = "Name of the facet, which is the name of its parameter.") String facet,
      List<Value> values) {}

  /** One value. */
  @Schema(
      name = "FacetValue",
      description = "One value of a facet.",
      example = "{\"value\":\"meeting\",\"count\":7,\"relation\":\"eq\"}")
  public record Value(
      @Schema(description = "To be given to the facet's parameter.") String value,
      long count,
      @Schema(
              description = RELATION,
              enumeration = {"eq", "gte"})
          String relation) {}
}
