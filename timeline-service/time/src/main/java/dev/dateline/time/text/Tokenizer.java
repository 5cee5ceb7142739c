package dev.dateline.time.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** One pass from left to right; every step consumes at least one character. */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "d", "m", "t", "ll", "re", "ve");

  private static final int LONGEST_MAILBOX = 64;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  Tokenizer(String text) {
    this.text = text;
  }

  int[] starts() {
    return Arrays.copyOf(starts, count);
  }

  int[] ends() {
    return Arrays.copyOf(ends, count);
  }

  void run() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (Characters.isWord(c)) {
        at = word(at);
      } else {
        at = punctuation(at, c);
      }
    }
  }

  private int word(int start) {
    int address = addressEnd(start);
    if (address > start) {
      return add(start, address);
    }
    if (Characters.isDigit(text.charAt(start))) {
      return add(start, numberEnd(start));
    }
    int end = runEnd(start);
    int dotted = dottedEnd(start, end);
    if (dotted > end) {
      return add(start, dotted);
    }
    if (end < text.length() && text.charAt(end) == '.' && Abbreviations.take(text, start, end)) {
      return add(start, end + 1);
    }
    return apostrophe(start, end);
  }

  /**
   * {@code don't} is do + n't, {@code Friday's} is Friday + 's, {@code o'clock} stays whole, {@code
   * O'Brien's} is O'Brien + 's.
   */
  private int apostrophe(int start, int firstEnd) {
    int end = firstEnd;
    while (end + 1 < text.length()
        && Characters.isApostrophe(text.charAt(end))
        && Character.isLetter(text.charAt(end + 1))) {
      int tail = runEnd(end + 1);
      String clitic = text.substring(end + 1, tail).toLowerCase(Locale.ROOT);
      if (CLITICS.contains(clitic)) {
        boolean not =
            clitic.equals("t")
                && end - start > 1
                && Character.toLowerCase(text.charAt(end - 1)) == 'n';
        int split = not ? end - 1 : end;
        add(start, split);
        return add(split, tail);
      }
      end = tail;
    }
    return add(start, end);
  }

  private int runEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Characters.isWord(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Digits with single inner separators, and letters that follow: 1,200 · 7:15 · 1990s · 20th. */
  private int numberEnd(int start) {
    int at = runEnd(start);
    while (at + 1 < text.length()
        && isNumberSeparator(text.charAt(at))
        && Characters.isDigit(text.charAt(at - 1))
        && Characters.isDigit(text.charAt(at + 1))) {
      at = runEnd(at + 1);
    }
    return at;
  }

  private static boolean isNumberSeparator(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  /** U.S. · a.m. · p.m · J.R.R.: single letters with periods between. */
  private int dottedEnd(int start, int firstEnd) {
    if (firstEnd - start != 1) {
      return start;
    }
    int at = firstEnd;
    int letters = 1;
    while (at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))
        && (at + 2 >= text.length() || !Characters.isWord(text.charAt(at + 2)))) {
      at += 2;
      letters++;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      boolean initial = letters == 1 && Character.isUpperCase(text.charAt(start)) && !isEnd(at + 1);
      return letters > 1 || initial ? at + 1 : start;
    }
    return letters > 1 ? at : start;
  }

  private boolean isEnd(int at) {
    return at >= text.length() || text.charAt(at) == '\n';
  }

  /** The end of a web or mail address that begins here, or the start when none does. */
  private int addressEnd(int start) {
    boolean web =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.regionMatches(true, start, "www.", 0, 4);
    int end = mailboxEnd(start);
    boolean mail = end < text.length() && text.charAt(end) == '@';
    if (!web && !mail) {
      return start;
    }
    while (end < text.length() && !isSpace(text.charAt(end)) && !isAddressEnd(text.charAt(end))) {
      end++;
    }
    while (end > start && ".,;:!?)'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int mailboxEnd(int start) {
    int end = runEnd(start);
    int limit = Math.min(text.length() - 1, start + LONGEST_MAILBOX);
    while (end < limit
        && ".+-".indexOf(text.charAt(end)) >= 0
        && Characters.isWord(text.charAt(end + 1))) {
      end = runEnd(end + 1);
    }
    return end;
  }

  private static boolean isAddressEnd(char c) {
    return c == '"' || c == '<' || c == '>' || c == '”' || c == '’';
  }

  /** Repeated dots and hyphens are one token (an ellipsis, a dash); the rest stand alone. */
  private int punctuation(int start, int c) {
    int at = start + Character.charCount(c);
    if (c == '.' || c == '-' || c == '`' || c == '\'') {
      int limit = c == '`' || c == '\'' ? start + 2 : text.length();
      while (at < Math.min(limit, text.length()) && text.charAt(at) == c) {
        at++;
      }
    }
    return add(start, at);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  private int add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
    return end;
  }
}
