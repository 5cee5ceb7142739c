package dev.dateline.timeline.density;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many events there are per stretch of time. */
@Schema(
    name = "Density",
    description = "How many events there are per stretch of time.",
    example =
        """
        {"unit":"month","buckets":[{"start":"2018-06","from":"2018-06-01","to":"2018-06-30",\
        "certain":1,"possible":2}],"undated":3,"series":[]}""")
public record DensityView(
    @Schema(
            description = "Length of each bucket.",
            enumeration = {"day", "week", "month", "year", "decade", "century", "millennium"})
        String unit,
    @Schema(description = "Buckets in order; those without events are left out.")
        List<Bucket> buckets,
    @Schema(description = "Events that match but have no date.") long undated,
    @Schema(description = "The same apart for the ten most frequent values of the facet in by.")
        List<Series> series) {

  /** The buckets of one value of a facet. */
  @Schema(
      name = "DensitySeries",
      description = "The buckets of one value of a facet.",
      example = "{\"value\":\"meeting\",\"buckets\":[]}")
  public record Series(
      @Schema(description = "Value of the facet.") String value,
      @Schema(description = "Buckets in order; those without events are left out.")
          List<Bucket> buckets) {}

  /**
   * One stretch of time.
   *
   * @param certain events that are certainly in it
   * @param possible events that may be in it, the certain ones included
   */
  @Schema(
      name = "DensityBucket",
      description = "One stretch of time.",
      example =
          """
          {"start":"2018-06","from":"2018-06-01","to":"2018-06-30","certain":1,"possible":2}""")
  public record Bucket(
      @Schema(description = "The stretch in EDTF; a week is named by its Monday.") String start,
      @Schema(description = "First day.") String from,
      @Schema(description = "Last day, inclusive.") String to,
      @Schema(description = "Events that are certainly in it.") long certain,
      @Schema(description = "Events that may be in it, the certain ones included.")
          long possible) {}
}
