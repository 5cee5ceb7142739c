package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Which way an expression looks: by a preposition before it, else by the nearest verb form. */
final class Tense {
  private static final int REACH = 25;

  private Tense() {}

  static Direction of(Words words, Reading reading) {
    int before = reading.from() - 1;
    if (words.says(before, "since", "last", "past")) {
      return Direction.PAST;
    }
    if (words.says(before, "until", "till", "upcoming", "coming")
        || (words.says(before, "as") && words.says(before - 1, "soon", "early"))) {
      return Direction.FUTURE;
    }
    if (words.says(before, "by", "next")) {
      return nearest(words, reading, Direction.FUTURE);
    }
    return nearest(words, reading, Direction.PAST);
  }

  private static Direction nearest(Words words, Reading reading, Direction otherwise) {
    Sentence sentence = words.text().sentences().get(words.text().sentenceOf(reading.from()));
    for (int at = reading.from() - 1; at >= reading.from() - REACH; at--) {
      Direction left = marked(words, at, sentence);
      if (left != null) {
        return left;
      }
    }
    for (int at = reading.to(); at < reading.to() + REACH; at++) {
      Direction right = marked(words, at, sentence);
      if (right != null) {
        return right;
      }
    }
    return otherwise;
  }

  private static @Nullable Direction marked(Words words, int at, Sentence sentence) {
    if (at < sentence.firstToken() || at >= sentence.endToken()) {
      return null;
    }
    if (words.is(at, Terminal.TENSE)) {
      return words.value(at, Terminal.TENSE) < 0 ? Direction.PAST : Direction.FUTURE;
    }
    return isParticiple(words.text(), at) && !words.says(at - 1, "be") ? Direction.PAST : null;
  }

  private static boolean isParticiple(TokenizedText text, int at) {
    int end = text.end(at);
    return end - text.start(at) > 4
        && text.text().charAt(end - 1) == 'd'
        && text.text().charAt(end - 2) == 'e'
        && text.text().charAt(end - 3) != 'e';
  }
}
