package dev.dateline.time.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sentence boundaries between tokens. */
final class SentenceSplitter {
  /** Words that, capitalised after an abbreviation, begin a sentence rather than go on a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "for",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "there",
          "here",
          "what",
          "who",
          "why",
          "how",
          "so",
          "or",
          "by",
          "with",
          "from",
          "to",
          "however",
          "although",
          "though",
          "meanwhile",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "some",
          "many",
          "most",
          "all",
          "both",
          "no",
          "not",
          "one",
          "two",
          "under",
          "during",
          "despite",
          "because",
          "about",
          "then",
          "now");

  private SentenceSplitter() {}

  static List<Sentence> split(String text, int[] starts, int[] ends) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int closed = 0;
    for (int i = 0; i < starts.length; i++) {
      boolean last = i + 1 == starts.length;
      closed = isCloser(text, starts[i], ends[i]) ? closed : i;
      if (last || endsAfter(text, starts, ends, i, closed)) {
        sentences.add(new Sentence(first, i + 1, starts[first], ends[i]));
        first = i + 1;
      }
    }
    return List.copyOf(sentences);
  }

  /** {@code closed} is the last token up to this one that is more than closing quotes. */
  private static boolean endsAfter(String text, int[] starts, int[] ends, int token, int closed) {
    if (hasBlankLine(text, ends[token], starts[token + 1])) {
      return true;
    }
    if (ends[token] == starts[token + 1]) {
      return false;
    }
    if (!Characters.closesSentence(text.charAt(ends[closed] - 1))) {
      return false;
    }
    char next = text.charAt(starts[token + 1]);
    if (Character.isLowerCase(next)) {
      return false;
    }
    boolean abbreviation =
        ends[closed] - starts[closed] > 1 && Characters.isWord(text.charAt(starts[closed]));
    if (!abbreviation || closed < token) {
      return true;
    }
    String word = text.substring(starts[closed], ends[closed]);
    if (Abbreviations.leads(word)) {
      return false;
    }
    String following = text.substring(starts[token + 1], ends[token + 1]);
    return STARTERS.contains(following.toLowerCase(Locale.ROOT)) || next == '"' || next == '“';
  }

  private static boolean isCloser(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.closesQuote(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean lineFeed = c == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
      if (lineFeed || c == '\r' || c == '\u2029') {
        breaks++;
      }
    }
    return breaks > 1;
  }
}
