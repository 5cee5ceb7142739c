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
    List<SentenceReading> readings = new ArrayList<>();
    Set<String> capitals = capitals(text);
    int nextTime = 0;
    int nextRange = 0;
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
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

  /** Capitalised words within running text: no sentence and no title begins there. */
  private static Set<String> capitals(TokenizedText text) {
    Set<String> capitals = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      boolean named = false;
      for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
        boolean running = isLower(text, i - 1) || (i > sentence.firstToken() + 1 && named);
        named = isCapital(text, i) && running;
        if (named) {
          capitals.add(text.word(i));
        }
      }
    }
    return capitals;
  }

  private static boolean isCapital(TokenizedText text, int token) {
    return Character.isUpperCase(text.text().charAt(text.start(token)));
  }

  private static boolean isLower(TokenizedText text, int token) {
    return Character.isLowerCase(text.text().charAt(text.start(token)));
  }
}
