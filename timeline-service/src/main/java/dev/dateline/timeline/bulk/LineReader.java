package dev.dateline.timeline.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one by one, none of them longer than a limit. */
public final class LineReader {
  private final InputStream in;
  private final int longest;
  private long number;

  /**
   * @param longest of a line, in bytes
   */
  public LineReader(InputStream in, int longest) {
    this.longest = longest;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param text null when the line cannot be read
   * @param error why not; null otherwise
   */
  public record Line(long number, @Nullable String text, @Nullable String error) {}

  /** The next line that is not blank; null at the end. */
  public @Nullable Line next() throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
      long length = 0;
      int read = in.read();
      if (read < 0) {
        return null;
      }
      number++;
      while (read >= 0 && read != '\n') {
        length++;
        if (length <= longest) {
          bytes.write(read);
        }
        read = in.read();
      }
      Line line = line(bytes, length);
      if (line.text() == null || !line.text().isBlank()) {
        return line;
      }
    }
  }

  private Line line(ByteArrayOutputStream bytes, long length) {
    if (length > longest) {
      return new Line(number, null, "is longer than " + longest + " bytes");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
      return new Line(
          number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    } catch (CharacterCodingException e) {
      return new Line(number, null, "is not UTF-8");
    }
  }
}
