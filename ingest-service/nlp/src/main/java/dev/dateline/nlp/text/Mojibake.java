package dev.dateline.nlp.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as Windows-1252: "â€™" for "’", "Ã©" for "é". Each such run of characters is
 * the bytes of one character of those that news is written with.
 */
final class Mojibake {
  private static final Map<Character, Byte> BYTES = bytes();

  private Mojibake() {}

  /** Whether a character can begin a misread one. */
  static boolean mayBegin(char c) {
    return c >= 'Â' && c <= 'ô';
  }

  /** The length of the misread character at an offset in UTF-16 units; 0 where none is. */
  static int lengthAt(CharSequence text, int at) {
    Byte lead = BYTES.get(text.charAt(at));
    int length = lead == null ? 0 : lengthBy(lead & 0xFF);
    if (length > 0 && read(text, at, length) != null) {
      return length;
    }
    return isQuoteCutShort(text, at) ? 2 : isSpaceLaidOpen(text, at) ? 1 : 0;
  }

  /** "“We met" and "â€", of which the last byte, no character of Windows-1252, was dropped. */
  private static boolean isQuoteCutShort(CharSequence text, int at) {
    return text.charAt(at) == 'â'
        && at + 1 < text.length()
        && text.charAt(at + 1) == '€'
        && (at + 2 == text.length() || !BYTES.containsKey(text.charAt(at + 2)));
  }

  /** "4Â July": the second byte of a fixed space was made a space of its own. */
  private static boolean isSpaceLaidOpen(CharSequence text, int at) {
    return text.charAt(at) == 'Â'
        && at > 0
        && text.charAt(at - 1) > ' '
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  /**
   * The character that a misread run stands for; null when it is none that news is written with.
   */
  static @Nullable String read(CharSequence text, int at, int length) {
    if (at + length > text.length()) {
      return null;
    }
    if (length == 2 && isQuoteCutShort(text, at)) {
      return "”";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Byte b = BYTES.get(text.charAt(at + i));
      if (b == null) {
        return null;
      }
      bytes[i] = b;
    }
    try {
      String read =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return isWritten(read.codePointAt(0)) ? read : null;
    } catch (CharacterCodingException noUtf8) {
      return null;
    }
  }

  private static int lengthBy(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** Latin letters and signs, quotation marks, dashes, the euro sign, pictographs. */
  private static boolean isWritten(int character) {
    return (character >= 0xA0 && character < 0x180)
        || (character >= 0x2000 && character < 0x2100)
        || character == 0x20AC
        || character == 0x2122
        || character == 0xFEFF
        || character >= 0x1F300;
  }

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int i = 0x80; i < 0x100; i++) {
      byte b = (byte) i;
      bytes.put((char) i, b);
      bytes.put(new String(new byte[] {b}, windows).charAt(0), b);
    }
    return bytes;
  }
}
