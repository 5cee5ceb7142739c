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
  private static final int LONGEST_NOTICE = 400;

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
      Cue cue = cueOf(text, at, end);
      if (cue != null && cue.rest()) {
        found.add(new Range(at, text.length()));
        return found;
      }
      if (cue != null) {
        found.add(new Range(at, end));
      }
      at = end + 1;
    }
    return found;
  }

  private @Nullable Cue cueOf(String text, int start, int end) {
    if (end - start > LONGEST_NOTICE) {
      return null;
    }
    String line = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
    for (Cue cue : cues) {
      if (cue.matches(line)) {
        return cue;
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

  private record Cue(boolean rest, boolean anywhere, String words) {
    static Cue of(String reach, String words) {
      boolean anywhere = words.startsWith("* ");
      return new Cue(reach.equals("rest"), anywhere, anywhere ? words.substring(1) : words);
    }

    boolean matches(String line) {
      return anywhere ? line.contains(words) : line.startsWith(words);
    }
  }
}
