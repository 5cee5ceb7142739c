package dev.dateline.nlp.grammar;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the parts of speech of its tokens (Universal Dependencies). Tokens are counted
 * from the start of the sentence; offsets from the start of the text. For one thread: it keeps the
 * verb groups that were read in it.
 */
public final class TaggedSentence {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int LONGEST_HEADLINE = 25;
  private static final Set<String> IN_PHRASE =
      Set.of("ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART");

  private final TokenizedText text;
  private final Sentence place;
  private final String[] words;
  private final String[] lower;
  private final String[] tags;
  private final @Nullable VerbGroup[] groups;
  private final boolean[] grouped;

  TaggedSentence(TokenizedText text, Sentence place, String[] words, String[] tags) {
    this.text = text;
    this.place = place;
    this.words = words;
    this.tags = tags;
    this.groups = new @Nullable VerbGroup[words.length];
    this.grouped = new boolean[words.length];
    this.lower = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lower[i] = words[i].toLowerCase(Locale.ROOT);
    }
  }

  public int size() {
    return words.length;
  }

  /** The word with straight apostrophes. */
  public String word(int token) {
    return words[token];
  }

  /** The word in lower case; empty before the first and after the last. */
  public String lower(int token) {
    return token < 0 || token >= lower.length ? "" : lower[token];
  }

  /** The part of speech, such as {@code VERB}; empty before the first and after the last. */
  public String tag(int token) {
    return token < 0 || token >= tags.length ? "" : tags[token];
  }

  public boolean is(int token, String tag) {
    return tag(token).equals(tag);
  }

  /** The verb group at a token, read once: groups are read by way of those before them. */
  @Nullable VerbGroup group(int head, IntFunction<@Nullable VerbGroup> reader) {
    if (!grouped[head]) {
      groups[head] = reader.apply(head);
      grouped[head] = true;
    }
    return groups[head];
  }

  /** Whether another sentence follows in the same paragraph. */
  public boolean isFollowedBy(TaggedSentence next) {
    int from = place.end();
    int to = next.place.start();
    String between = from <= to ? text.text().substring(from, to) : "\n\n";
    return between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n');
  }

  /** A common or proper noun. */
  public boolean isNoun(int token) {
    return is(token, "NOUN") || is(token, "PROPN");
  }

  public boolean isCapitalized(int token) {
    return token >= 0 && token < words.length && Character.isUpperCase(words[token].charAt(0));
  }

  /** Whether it ends without a full stop, as a title does. */
  boolean isHeadline() {
    return words.length < LONGEST_HEADLINE && !tags[words.length - 1].equals("PUNCT");
  }

  /** UTF-16 offset of the first character of a token. */
  public int start(int token) {
    return text.start(place.firstToken() + token);
  }

  /** UTF-16 offset after the last character of a token. */
  public int end(int token) {
    return text.end(place.firstToken() + token);
  }

  public int start() {
    return place.start();
  }

  public int end() {
    return place.end();
  }

  /** The text from a token to before another, with what lies between them. */
  public String text(int from, int to) {
    return text.text().substring(start(from), end(to - 1));
  }

  /** The same on one line, with one space between words. */
  public String line(int from, int to) {
    return SPACES.matcher(text(from, to)).replaceAll(" ");
  }

  /** Whether nothing lies between a token and the next. */
  public boolean isJoined(int token) {
    return token + 1 < words.length && end(token) == start(token + 1);
  }

  /** The token that holds or follows a UTF-16 offset; {@link #size()} when it lies behind. */
  public int tokenAt(int offset) {
    int token = text.tokenAt(offset) - place.firstToken();
    return Math.max(0, Math.min(token, words.length));
  }

  /** Whether a word can stand in a noun phrase or before one. */
  public boolean isInPhrase(int token) {
    return IN_PHRASE.contains(tag(token));
  }

  /** Nothing but noun phrases and prepositions: "invasion <em>of Kuwait on</em> August 2". */
  public boolean isPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isInPhrase(i)) {
        return false;
      }
    }
    return from <= to;
  }
}
