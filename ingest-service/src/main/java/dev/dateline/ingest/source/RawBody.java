package dev.dateline.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes that were sent as text, turned into a string without a guess that could spoil it. */
public final class RawBody {

  private static final int SNIFFED = 1024;
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:.-]{1,40})");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private RawBody() {}

  /**
   * @param declared charset of the content type; UTF-8 when there is none
   * @return empty when the bytes are not text in that charset
   */
  public static Optional<String> text(byte[] bytes, @Nullable Charset declared) {
    return decode(bytes, declared == null ? StandardCharsets.UTF_8 : declared);
  }

  /**
   * HTML names its charset in the content type, else in the page, else it is UTF-8 if that is
   * possible, else Windows-1252, as browsers read it.
   */
  public static Optional<String> html(byte[] bytes, @Nullable Charset declared) {
    Charset named = declared != null ? declared : inPage(bytes);
    if (named != null) {
      return decode(bytes, named);
    }
    return decode(bytes, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, Charset.forName("windows-1252")));
  }

  private static @Nullable Charset inPage(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    Matcher meta = META_CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() ? named(meta.group(1)) : null;
  }

  private static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    int mark = charset.equals(StandardCharsets.UTF_8) && hasMark(bytes) ? UTF_8_MARK.length : 0;
    try {
      return Optional.of(
          charset
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= UTF_8_MARK.length
        && bytes[0] == UTF_8_MARK[0]
        && bytes[1] == UTF_8_MARK[1]
        && bytes[2] == UTF_8_MARK[2];
  }
}
