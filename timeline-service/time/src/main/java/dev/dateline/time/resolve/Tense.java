package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which way an expression looks: by a preposition before it, else by the nearest verb form.
 *
 * @param isTold whether words say so; otherwise it is the common case
 */
record Tense(Direction direction, boolean isTold) {
  private static final int REACH = 25;

  private static final Tense PAST = new Tense(Direction.PAST, true);
  private static final Tense FUTURE = new Tense(Direction.FUTURE, true);
  private static final Tense PERHAPS_PAST = new Tense(Direction.PAST, false);

  /** What is said or has come about may well be about to come. */
  private static final String[] REPORTING = {"said", "told", "has", "have"};

  /** End in "-ed" and are no verb forms. */
  private static final String[] NO_PARTICIPLES = {
    "hundred",
    "united",
    "sacred",
    "hatred",
    "naked",
    "wicked",
    "kindred",
    "rugged",
    "infrared",
    "unprecedented"
  };

  static Tense of(Words words, Reading reading) {
    int before = reading.from() - 1;
    if (words.says(before, "since", "last", "past")) {
      return PAST;
    }
    if (words.says(before, "until", "till", "upcoming", "coming")
        || (words.says(before, "as") && words.says(before - 1, "soon", "early"))) {
      return FUTURE;
    }
    if (words.says(before, "by", "next")) {
      return nearest(words, reading, FUTURE);
    }
    Tense nearest = nearest(words, reading, PERHAPS_PAST);
    boolean ofNoun = words.says(before, "to", "for", "the", "a", "its", "their", "his", "her");
    return nearest.equals(PAST) && ofNoun ? PERHAPS_PAST : nearest;
  }

  private static Tense nearest(Words words, Reading reading, Tense otherwise) {
    Sentence sentence = words.text().sentences().get(words.text().sentenceOf(reading.from()));
    for (int at = reading.from() - 1; at >= reading.from() - REACH; at--) {
      Tense left = marked(words, at, sentence);
      if (left != null) {
        return left;
      }
    }
    for (int at = reading.to(); at < reading.to() + REACH; at++) {
      Tense right = marked(words, at, sentence);
      if (right != null) {
        return right;
      }
    }
    return otherwise;
  }

  private static @Nullable Tense marked(Words words, int at, Sentence sentence) {
    if (at < sentence.firstToken() || at >= sentence.endToken()) {
      return null;
    }
    if (words.says(at - 1, "be")) {
      return null;
    }
    if (words.is(at, Terminal.TENSE)) {
      return words.value(at, Terminal.TENSE) > 0
          ? FUTURE
          : words.says(at, REPORTING) ? PERHAPS_PAST : PAST;
    }
    if (!isParticiple(words, at, sentence)) {
      return null;
    }
    return words.says(at - 1, "was", "were", "had", "been") ? PAST : PERHAPS_PAST;
  }

  private static boolean isParticiple(Words words, int at, Sentence sentence) {
    TokenizedText text = words.text();
    int end = text.end(at);
    boolean name = at > sentence.firstToken() && words.isCapitalised(at);
    return end - text.start(at) > 4
        && !name
        && !words.says(at, NO_PARTICIPLES)
        && text.text().charAt(end - 1) == 'd'
        && text.text().charAt(end - 2) == 'e'
        && text.text().charAt(end - 3) != 'e';
  }
}
