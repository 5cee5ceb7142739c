package dev.dateline.timeline.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dateline.http.problem.InvalidJson;
import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.timeline.curation.NewEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object of an event to be created per line. */
final class NdjsonRows implements BulkRows {
  /** Of a line, in bytes. */
  private static final int LONGEST = 1 << 20;

  private final LineReader lines;
  private final ObjectReader json;

  NdjsonRows(InputStream body, ObjectReader json) {
    this.lines = new LineReader(body, LONGEST);
    this.json = json;
  }

  @Override
  public @Nullable BulkRow next() throws IOException {
    LineReader.Line line = lines.next();
    if (line == null) {
      return null;
    }
    if (line.text() == null) {
      return BulkRow.wrong(
          line.number(), List.of(FieldError.at("#", String.valueOf(line.error()))));
    }
    try {
      NewEvent event = json.readValue(line.text());
      return event == null
          ? BulkRow.wrong(line.number(), List.of(FieldError.at("#", "must be an object")))
          : BulkRow.of(line.number(), event);
    } catch (JsonProcessingException e) {
      return BulkRow.wrong(
          line.number(),
          InvalidJson.field("#", e)
              .map(problem -> problem.toProblem().errors())
              .orElseGet(
                  () -> List.of(FieldError.at("#", "is not the JSON object that is expected"))));
    }
  }
}
