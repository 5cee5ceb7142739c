package dev.dateline.timeline.bulk;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.timeline.curation.NewEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of many, as it was read.
 *
 * @param line where it starts in the body, from 1
 * @param event null when it could not be read
 * @param errors why not; empty otherwise
 */
public record BulkRow(long line, @Nullable NewEvent event, List<FieldError> errors) {

  /** A row that could be read. */
  public static BulkRow of(long line, NewEvent event) {
    return new BulkRow(line, event, List.of());
  }

  /** A row that could not be read. */
  public static BulkRow wrong(long line, List<FieldError> errors) {
    return new BulkRow(line, null, errors);
  }
}
