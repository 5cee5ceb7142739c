package dev.dateline.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input, at exactly one of two places.
 *
 * @param pointer JSON pointer as a URI fragment, such as {@code #/published}; {@code #} is the body
 * @param parameter name of a query parameter
 * @param detail what is wrong and what is expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with the input, and where.")
public record Violation(
    @Schema(description = "JSON pointer into the body.", examples = "#/published")
        @Nullable String pointer,
    @Schema(description = "Name of a query parameter.", examples = "cursor")
        @Nullable String parameter,
    @Schema(required = true, examples = "is not a date in EDTF, such as 2018-05-22 or 2018-05~")
        String detail) {

  public static Violation atField(String field, String detail) {
    return new Violation("#/" + field, null, detail);
  }

  public static Violation atBody(String detail) {
    return new Violation("#", null, detail);
  }

  public static Violation atParameter(String parameter, String detail) {
    return new Violation(null, parameter, detail);
  }
}
