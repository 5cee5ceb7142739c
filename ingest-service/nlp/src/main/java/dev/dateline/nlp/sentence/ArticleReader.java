package dev.dateline.nlp.sentence;

import dev.dateline.nlp.text.Boilerplate;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sentences of an article, boilerplate left out. */
public final class ArticleReader {
  /** In tokens. */
  private static final int LONGEST = 250;

  private final Boilerplate boilerplate = new Boilerplate();
  private final SentenceReader sentences;

  public ArticleReader(SentenceReader sentences) {
    this.sentences = sentences;
  }

  /**
   * The sentences that may hold events, in text order.
   *
   * @param times all time expressions of the text, in order
   */
  public List<SentenceReading> read(TokenizedText text, List<TimeExpression> times) {
    List<Boilerplate.Range> excluded = boilerplate.find(text.text());
    Set<String> capitals = capitals(text);
    List<SentenceReading> readings = new ArrayList<>();
    int nextTime = 0;
    int nextRange = 0;
    List<Sentence> pieces = pieces(text);
    for (int i = 0; i < pieces.size(); i++) {
      Sentence sentence = pieces.get(i);
      List<TimeExpression> within = new ArrayList<>();
      while (nextTime < times.size() && times.get(nextTime).start() < sentence.end()) {
        within.add(times.get(nextTime++));
      }
      while (nextRange < excluded.size() && excluded.get(nextRange).end() <= sentence.start()) {
        nextRange++;
      }
      boolean skipped =
          nextRange < excluded.size() && excluded.get(nextRange).holds(sentence.start());
      SentenceReading reading =
          skipped ? null : sentences.read(text, sentence, i, within, capitals);
      if (reading != null) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /** The sentences; what is too long for one is a table or noise, and is read in pieces. */
  private static List<Sentence> pieces(TokenizedText text) {
    List<Sentence> pieces = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int from = sentence.firstToken(); from < sentence.endToken(); from += LONGEST) {
        int to = Math.min(sentence.endToken(), from + LONGEST);
        pieces.add(new Sentence(from, to, text.start(from), text.end(to - 1)));
      }
    }
    return pieces;
  }

  /** Capitalised words within running text: no sentence and no title begins there. */
  private static Set<String> capitals(TokenizedText text) {
    Set<String> capitals = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      boolean named = false;
      for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
        boolean running =
            isLower(text, i - 1)
                || text.word(i - 1).equals(",")
                || (i == sentence.firstToken() + 1 && isSentence(text, sentence))
                || (i > sentence.firstToken() + 1 && named);
        named = isCapital(text, i) && running;
        if (named) {
          capitals.add(text.word(i));
        }
      }
    }
    return capitals;
  }

  /** A headline, where all words may have capitals, has no full stop. */
  private static boolean isSentence(TokenizedText text, Sentence sentence) {
    return isCapital(text, sentence.firstToken()) && text.word(sentence.endToken() - 1).equals(".");
  }

  private static boolean isCapital(TokenizedText text, int token) {
    return Character.isUpperCase(text.text().charAt(text.start(token)));
  }

  private static boolean isLower(TokenizedText text, int token) {
    return Character.isLowerCase(text.text().charAt(text.start(token)));
  }
}
