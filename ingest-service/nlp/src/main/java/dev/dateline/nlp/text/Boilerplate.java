package dev.dateline.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a page's text that are not the article: comment forms, author biographies,
 * calls to share and subscribe. They stay in the text, they only yield no events.
 */
public final class Boilerplate {
  /** In characters. */
  private static final int LONGEST_NOTICE = 400;

  private static final int LONGEST_SHORT = 80;
  private static final double SECOND_HALF = 0.4;
  private static final double LAST_PART = 0.7;

  private final List<Cue> cues;

  public Boilerplate() {
    cues =
        WordLists.rows("boilerplate.tsv").stream()
            .map(row -> Cue.of(row.get(0), row.get(1)))
            .toList();
  }

  /** The excluded UTF-16 ranges, in order. */
  public List<Range> find(String text) {
    List<Range> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      Reach reach = reachOf(text, at, end);
      if (reach == Reach.REST && at > text.length() * SECOND_HALF) {
        found.add(new Range(at, text.length()));
        return found;
      }
      boolean tail = at > text.length() * LAST_PART;
      if (reach != null && (reach != Reach.TAIL || tail)) {
        found.add(new Range(at, end));
      }
      at = end + 1;
    }
    return found;
  }

  private @Nullable Reach reachOf(String text, int start, int end) {
    if (end - start > LONGEST_NOTICE || start == end) {
      return null;
    }
    String line = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
    for (Cue cue : cues) {
      if (cue.matches(line)) {
        return cue.reach();
      }
    }
    return null;
  }

  /** A half-open UTF-16 range. */
  public record Range(int start, int end) {
    public boolean holds(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** What a cue excludes. */
  private enum Reach {
    /** Its line, and in the second half of a text all that follows. */
    REST,
    /** Its line. */
    LINE,
    /** Its line at the end of a text: elsewhere it can be the article. */
    TAIL,
    /** Its line when it is short. */
    SHORT
  }

  private record Cue(Reach reach, boolean anywhere, String words) {
    static Cue of(String reach, String words) {
      boolean anywhere = words.startsWith("* ");
      return new Cue(
          Reach.valueOf(reach.toUpperCase(Locale.ROOT)),
          anywhere,
          anywhere ? words.substring(2) : words);
    }

    boolean matches(String line) {
      boolean fits = reach != Reach.SHORT || line.length() <= LONGEST_SHORT;
      return fits
          && (anywhere
              ? stands(line, line.indexOf(words))
              : stands(line, line.startsWith(words) ? 0 : -1));
    }

    /** "share" is a cue, "shares" none. */
    private boolean stands(String line, int at) {
      int end = at + words.length();
      boolean begins = at == 0 || (at > 0 && !Character.isLetter(line.charAt(at - 1)));
      boolean letter = Character.isLetter(words.charAt(words.length() - 1));
      return begins && (end == line.length() || !letter || !Character.isLetter(line.charAt(end)));
    }
  }
}
