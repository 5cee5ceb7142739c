package dev.dateline.nlp.text;

import java.util.Arrays;
import java.util.Map;

/**
 * The text as it was meant, for reading only: mojibake and character references undone, soft
 * hyphens, zero-width characters and marks of direction left out, odd spaces made plain, lines that
 * are paragraphs parted by a blank one. Every offset leads back to the text as it was received.
 */
public final class ShadowText {
  /** Mojibake of mojibake. */
  private static final int PASSES = 3;

  private static final int LONGEST_REFERENCE = 8;

  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("&amp;", "&"),
          Map.entry("&quot;", "\""),
          Map.entry("&apos;", "'"),
          Map.entry("&#39;", "'"),
          Map.entry("&#x27;", "'"),
          Map.entry("&nbsp;", " "),
          Map.entry("&#160;", " "),
          Map.entry("&rsquo;", "’"),
          Map.entry("&#8217;", "’"),
          Map.entry("&lsquo;", "‘"),
          Map.entry("&#8216;", "‘"),
          Map.entry("&ldquo;", "“"),
          Map.entry("&#8220;", "“"),
          Map.entry("&rdquo;", "”"),
          Map.entry("&#8221;", "”"),
          Map.entry("&mdash;", "—"),
          Map.entry("&#8212;", "—"),
          Map.entry("&ndash;", "–"),
          Map.entry("&#8211;", "–"),
          Map.entry("&hellip;", "…"));

  /** Windows-1252's quotation marks and dashes that were read as control characters. */
  private static final String CONTROLS = "‘’“”•–—";

  private final String text;
  private final int[] origins;

  private ShadowText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  public static ShadowText of(String received) {
    ShadowText shadow = new ShadowText(received, new int[0]);
    for (int pass = 0; pass < PASSES; pass++) {
      ShadowText next = shadow.repaired();
      if (next == shadow) {
        break;
      }
      shadow = next;
    }
    return shadow.withParagraphs();
  }

  /** The text to read. */
  public String text() {
    return text;
  }

  /** Where a UTF-16 offset of the text to read lies in the text as received. */
  public int origin(int offset) {
    return origins.length == 0 ? offset : origins[offset];
  }

  private ShadowText repaired() {
    Copy copy = null;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int length = isPlain(c) ? 0 : oddAt(at);
      if (length == 0) {
        at++;
        continue;
      }
      copy = copy == null ? new Copy() : copy;
      copy.keep(at);
      copy.replace(at, length, meant(at, length));
      at += length;
    }
    return copy == null ? this : copy.end();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && c != '&';
  }

  /** The length of what is not meant as it stands; 0 where all is well. */
  private int oddAt(int at) {
    char c = text.charAt(at);
    if (c == '&') {
      int end = text.indexOf(';', at);
      boolean reference = end > at && end - at < LONGEST_REFERENCE;
      return reference && REFERENCES.containsKey(text.substring(at, end + 1)) ? end + 1 - at : 0;
    }
    if (Mojibake.mayBegin(c)) {
      return Mojibake.lengthAt(text, at);
    }
    return isHidden(c) || isOddSpace(c) || isControl(c) ? 1 : 0;
  }

  private String meant(int at, int length) {
    char c = text.charAt(at);
    if (c == '&') {
      return REFERENCES.getOrDefault(text.substring(at, at + length), "&");
    }
    if (isHidden(c)) {
      return "";
    }
    if (isOddSpace(c)) {
      return " ";
    }
    if (isControl(c)) {
      return CONTROLS.substring(c - 0x91, c - 0x90);
    }
    String read = Mojibake.read(text, at, length);
    return read == null ? "" : read;
  }

  /** Soft hyphen, zero-width space and joiners, marks of direction, byte order mark. */
  private static boolean isHidden(char c) {
    boolean turns =
        c == '\u061C' || isWithin(c, '\u202A', '\u202E') || isWithin(c, '\u2066', '\u2069');
    return turns
        || c == '\u00AD'
        || isWithin(c, '\u200B', '\u200F')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static boolean isWithin(char c, char first, char last) {
    return c >= first && c <= last;
  }

  private static boolean isOddSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200A') || c == '\u3000';
  }

  private static boolean isControl(char c) {
    return c >= '\u0091' && c <= '\u0097';
  }

  private ShadowText withParagraphs() {
    Copy copy = null;
    for (int at : LineBreaks.ofParagraphs(text)) {
      copy = copy == null ? new Copy() : copy;
      copy.keep(at);
      copy.replace(at, 1, "\n\n");
    }
    return copy == null ? this : copy.end();
  }

  /** A changed copy under way. */
  private final class Copy {
    private final StringBuilder out = new StringBuilder(text.length() + 16);
    private int[] from = new int[text.length() + 17];
    private int done;

    /** Takes over all up to an offset. */
    void keep(int until) {
      for (; done < until; done++) {
        append(text.charAt(done), done);
      }
    }

    void replace(int at, int length, String by) {
      for (int i = 0; i < by.length(); i++) {
        append(by.charAt(i), at);
      }
      done = at + length;
    }

    ShadowText end() {
      keep(text.length());
      mark(text.length());
      return new ShadowText(out.toString(), Arrays.copyOf(from, out.length() + 1));
    }

    private void append(char c, int origin) {
      mark(origin);
      out.append(c);
    }

    private void mark(int origin) {
      if (out.length() == from.length) {
        from = Arrays.copyOf(from, from.length * 2);
      }
      from[out.length()] = origin(origin);
    }
  }
}
