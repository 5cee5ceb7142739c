package dev.dateline.timeline.export;

import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.event.EventDetail;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180). What a spreadsheet would take for a formula is led by an
 * apostrophe, which an import takes away.
 */
final class CsvWriter implements EventWriter {
  /** Names of the columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "date",
          "earliest",
          "latest",
          "display",
          "kind",
          "factuality",
          "participants",
          "places",
          "description",
          "status",
          "starred",
          "tags",
          "importance",
          "confidence",
          "sources",
          "origin",
          "createdAt",
          "updatedAt");

  /** Stands between the names in one cell. */
  static final String SEPARATOR = "; ";

  private static final String FORMULA = "=+-@\t\r'";

  private final Writer out;

  CsvWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void begin() throws IOException {
    line(COLUMNS.toArray());
  }

  @Override
  public void write(EventDetail event) throws IOException {
    DateView date = event.date();
    line(
        event.id(),
        event.title(),
        date == null ? null : date.edtf(),
        date == null ? null : date.earliest(),
        date == null ? null : date.latest(),
        date == null ? null : date.display(),
        event.kind(),
        event.factuality(),
        String.join(SEPARATOR, event.participants()),
        String.join(SEPARATOR, event.places()),
        event.description(),
        event.status(),
        event.starred(),
        String.join(SEPARATOR, event.tags()),
        event.importance(),
        event.confidence(),
        event.sources(),
        event.origin(),
        event.createdAt(),
        event.updatedAt());
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void line(@Nullable Object... cells) throws IOException {
    out.write(Arrays.stream(cells).map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
