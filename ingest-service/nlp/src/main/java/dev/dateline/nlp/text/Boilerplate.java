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
      String line = text.substring(at, end);
      Cue cue = cueOf(line);
      if (cue != null && cue.reach() == Reach.REST && at > text.length() * SECOND_HALF) {
        found.add(new Range(at, text.length()));
        return found;
      }
      boolean tail = at > text.length() * LAST_PART;
      if (cue != null && (cue.reach() != Reach.TAIL || tail)) {
        found.add(new Range(at + cue.start(line), end));
      }
      at = end + 1;
    }
    return found;
  }

  private @Nullable Cue cueOf(String line) {
    if (line.length() > LONGEST_NOTICE || line.isEmpty()) {
      return null;
    }
    String words = line.strip().toLowerCase(Locale.ROOT);
    Cue inside = null;
    for (Cue cue : cues) {
      if (cue.matches(words)) {
        if (!cue.anywhere()) {
          return cue;
        }
        inside = inside == null ? cue : inside;
      }
    }
    return inside;
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
    /** Its line, from its sentence on. */
    LINE,
    /** Its whole line at the end of a text: elsewhere it can be the article. */
    TAIL,
    /** The same when the line is short. */
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

    /**
     * Where in its line the notice begins: a cue within a line leaves the sentences before it, as
     * the line may be the whole article. A biography goes whole.
     */
    int start(String line) {
      if (!anywhere || reach == Reach.TAIL) {
        return 0;
      }
      int at = line.toLowerCase(Locale.ROOT).indexOf(words);
      for (int i = Math.min(at, line.length()) - 1; i > 0; i--) {
        if (Character.isWhitespace(line.charAt(i)) && ".!?".indexOf(line.charAt(i - 1)) >= 0) {
          return i + 1;
        }
      }
      return 0;
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
