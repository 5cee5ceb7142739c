package dev.dateline.timeline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values (RFC 4180) row by row. */
final class CsvReader {
  private static final int LONGEST_ROW = 1 << 20;

  private final PushbackReader in;
  private long line = 1;

  CsvReader(InputStream in) {
    Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    this.in = new PushbackReader(new BufferedReader(utf8, 1 << 16), 1);
  }

  /**
   * A row.
   *
   * @param line where it starts, from 1
   */
  record Row(long line, List<String> cells) {}

  /** The reader cannot go on: what is wrong with the row where it stands. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;
    final long line;

    private UnreadableException(long line, String message) {
      super(message);
      this.line = line;
    }
  }

  /**
   * The next row that is not empty; null at the end.
   *
   * @throws UnreadableException for what is no UTF-8, and for a row without end
   */
  @Nullable Row next() throws IOException {
    try {
      return read();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(line, "is not UTF-8, or what follows is not");
    }
  }

  private @Nullable Row read() throws IOException {
    while (true) {
      long start = line;
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      boolean any = false;
      int total = 0;
      int c = in.read();
      while (c >= 0) {
        any = true;
        if (++total > LONGEST_ROW) {
          throw new UnreadableException(start, "is longer than " + LONGEST_ROW + " characters");
        }
        if (c == '\n') {
          line++;
        }
        if (quoted && c == '"') {
          int following = in.read();
          if (following == '"') {
            cell.append('"');
          } else {
            quoted = false;
            unread(following);
          }
        } else if (quoted) {
          cell.append((char) c);
        } else if (c == '"' && cell.length() == 0) {
          quoted = true;
        } else if (c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (c == '\n') {
          break;
        } else if (c != '\r' && !(c == '\uFEFF' && start == 1 && total == 1)) {
          cell.append((char) c);
        }
        c = in.read();
      }
      if (!any) {
        return null;
      }
      cells.add(cell.toString());
      if (cells.size() > 1 || !cells.get(0).isBlank()) {
        return new Row(start, cells);
      }
    }
  }

  private void unread(int c) throws IOException {
    if (c >= 0) {
      in.unread(c);
    }
  }
}
