package dev.dateline.timeline.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of many events. */
@Schema(description = "What became of many events.", example = BulkAnswer.EXAMPLE)
public record BulkAnswer(
    @Schema(description = "Events that are there now.") long created,
    @Schema(description = "Lines of which nothing came.") long failed,
    @Schema(description = "What is wrong with them, for the first 1,000 of them.")
        List<LineError> errors) {

  static final String EXAMPLE =
      "{\"created\":99999,\"failed\":1,\"errors\":[" + LineError.EXAMPLE + "]}";

  /** What is wrong with a line. */
  @Schema(
      name = "BulkLineError",
      description = "What is wrong with a line.",
      example = LineError.EXAMPLE)
  public record LineError(
      @Schema(description = "The line of the body, from 1.") long line,
      @Schema(description = "JSON pointer into the line's object.") String pointer,
      @Schema(description = "What is wrong with it.") String detail) {

    static final String EXAMPLE =
        """
        {"line":17,"pointer":"#/date","detail":"is not a date: expected a day at position 9"}""";
  }
}
