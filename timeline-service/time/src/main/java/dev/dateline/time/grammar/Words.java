package dev.dateline.time.grammar;

import dev.dateline.time.text.TokenizedText;
import java.util.BitSet;

/** A text whose tokens are classified; every look at a token goes through here. */
public class Words {
  private final TokenizedText text;
  private final Word[] words;

  Words(TokenizedText text, Lexicon lexicon) {
    this.text = text;
    this.words = new Word[text.size()];
    String all = text.text();
    for (int i = 0; i < words.length; i++) {
      int start = text.start(i);
      char first = all.charAt(start);
      words[i] =
          first >= '0' && first <= '9'
              ? Shapes.classify(all, start, text.end(i))
              : Shapes.isFiscalYear(all, start, text.end(i))
                  ? Shapes.fiscalYear(all, start, text.end(i))
                  : lexicon.find(all, start, text.end(i));
    }
  }

  /** The text itself. */
  public TokenizedText text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return words.length;
  }

  /** Whether a token can stand for a terminal by itself. */
  public boolean is(int token, Terminal terminal) {
    return token >= 0 && token < words.length && words[token].is(terminal, isCapitalised(token));
  }

  /** What the terminal gives for the token; only after {@link #is}. */
  public double value(int token, Terminal terminal) {
    return words[token].value(terminal);
  }

  /** Whether a token is one of the words, in any case. */
  public boolean says(int token, String... any) {
    if (token < 0 || token >= words.length) {
      return false;
    }
    int length = text.end(token) - text.start(token);
    for (String word : any) {
      if (word.length() == length
          && text.text().regionMatches(true, text.start(token), word, 0, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token begins with a capital letter; false beyond the ends of the text. */
  public boolean isCapitalised(int token) {
    return token >= 0
        && token < words.length
        && Character.isUpperCase(text.text().charAt(text.start(token)));
  }

  /** Whether a space, a line break or an end of the text stands before the token. */
  public boolean isSpaced(int token) {
    return token <= 0 || token >= words.length || text.start(token) > text.end(token - 1);
  }

  int id(int token) {
    return words[token].id();
  }

  /** Whether a pattern that begins with one of the terminals or words can begin here. */
  boolean can(int token, long kinds, BitSet ids) {
    Word word = words[token];
    return (word.kinds() & kinds) != 0 || ids.get(word.id());
  }
}
