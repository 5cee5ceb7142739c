package dev.dateline.timeline.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of a table in the text format of PostgreSQL's COPY. */
final class CopyRows {
  private final String table;
  private final String columns;
  private final StringBuilder text = new StringBuilder(1 << 16);
  private boolean inRow;

  /**
   * @param columns separated by commas, in the order of the values
   */
  CopyRows(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  /** The next value of the row; null is NULL. */
  CopyRows add(@Nullable Object value) {
    separate();
    if (value == null) {
      text.append("\\N");
    } else {
      escape(value.toString());
    }
    return this;
  }

  /** The next value of the row, an array of texts. */
  CopyRows add(List<String> values) {
    separate();
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      if (array.length() > 1) {
        array.append(',');
      }
      array.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    escape(array.append('}').toString());
    return this;
  }

  /** Ends the row. */
  void end() {
    text.append('\n');
    inRow = false;
  }

  /** Writes all rows. */
  void write(Connection connection) throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy " + table + " (" + columns + ") from stdin", new StringReader(text.toString()));
  }

  private void separate() {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      switch (character) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(character);
      }
    }
  }
}
