package dev.dateline.timeline.export;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.bulk.BulkRow;
import dev.dateline.timeline.bulk.BulkRows;
import dev.dateline.timeline.curation.NewEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Events of a table whose first row names the columns, as an export does; others are passed over.
 */
final class CsvRows implements BulkRows {
  private final CsvReader reader;
  private @Nullable List<String> columns;
  private boolean broken;

  CsvRows(InputStream body) {
    this.reader = new CsvReader(body);
  }

  @Override
  public @Nullable BulkRow next() throws IOException {
    if (broken) {
      return null;
    }
    try {
      if (columns == null) {
        CsvReader.Row head = reader.next();
        columns = head == null ? List.of() : head.cells();
        if (!columns.contains("title") || !columns.contains("date")) {
          throw ProblemException.field("#/0", "must name the columns, title and date among them");
        }
      }
      CsvReader.Row row = reader.next();
      return row == null ? null : event(row);
    } catch (CsvReader.UnreadableException e) {
      broken = true;
      return BulkRow.wrong(
          e.line, List.of(FieldError.at("#", e.getMessage() + ": nothing more was read")));
    }
  }

  private BulkRow event(CsvReader.Row row) {
    return BulkRow.of(
        row.line(),
        new NewEvent(
            Objects.requireNonNullElse(cell(row, "title"), ""),
            Objects.requireNonNullElse(cell(row, "date"), ""),
            null,
            cell(row, "description"),
            cell(row, "kind"),
            cell(row, "factuality"),
            names(row, "participants"),
            names(row, "places")));
  }

  private @Nullable String cell(CsvReader.Row row, String column) {
    int index = Objects.requireNonNull(columns).indexOf(column);
    if (index < 0 || index >= row.cells().size() || row.cells().get(index).isEmpty()) {
      return null;
    }
    String text = row.cells().get(index);
    // The apostrophe that keeps a spreadsheet from taking it for a formula.
    boolean led =
        text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r'".indexOf(text.charAt(1)) >= 0;
    return led ? text.substring(1) : text;
  }

  private @Nullable List<String> names(CsvReader.Row row, String column) {
    String cell = cell(row, column);
    return cell == null
        ? null
        : Arrays.stream(cell.split(";", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }
}
