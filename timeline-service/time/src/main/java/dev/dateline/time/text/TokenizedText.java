package dev.dateline.time.text;

import java.util.AbstractList;
import java.util.List;

/**
 * A text with its tokens and sentences. Immutable; linear in the length of the text to make.
 *
 * <p>Tokens follow the Universal Dependencies habit for English: hyphenated words come apart
 * ({@code third}, {@code -}, {@code quarter}), clitics stand alone ({@code Friday}, {@code 's}),
 * abbreviations keep their period ({@code U.S.}, {@code a.m.}), numbers keep their inner
 * punctuation ({@code 1,200}, {@code 7:15}), an address on the web is one token. A blank line
 * always ends a sentence.
 */
public final class TokenizedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Sentence> sentences;

  private TokenizedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentences = SentenceSplitter.split(text, starts, ends);
  }

  /** Tokenizes and splits; any string is accepted, whatever it holds. */
  public static TokenizedText of(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return new TokenizedText(text, tokenizer.starts(), tokenizer.ends());
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return starts.length;
  }

  /** UTF-16 offset of the first character of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** UTF-16 offset after the last character of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** The characters of a token. */
  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The characters from the first to before the end token, with what lies between them. */
  public String words(int firstToken, int endToken) {
    return text.substring(starts[firstToken], ends[endToken - 1]);
  }

  /** The token with its place. */
  public Token token(int token) {
    return new Token(word(token), starts[token], ends[token]);
  }

  /** All tokens, in the order of the text. */
  public List<Token> tokens() {
    return new AbstractList<>() {
      @Override
      public Token get(int index) {
        return token(index);
      }

      @Override
      public int size() {
        return starts.length;
      }
    };
  }

  /** All sentences, in the order of the text; together they hold every token. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The index of the sentence that holds a token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).firstToken() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The first token that ends after a UTF-16 offset; {@link #size()} when there is none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
