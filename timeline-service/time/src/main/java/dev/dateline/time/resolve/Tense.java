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
 * @param isTold whether words say so; otherwise it is the likelier case
 * @param isClose whether these words stand right beside the expression
 */
record Tense(Direction direction, boolean isTold, boolean isClose) {
  private static final int REACH = 25;
  private static final int CLOSE = 4;
  private static final int SETTING = 8;

  private static final Tense PAST = new Tense(Direction.PAST, true, true);
  private static final Tense FUTURE = new Tense(Direction.FUTURE, true, true);
  private static final Tense PERHAPS_PAST = new Tense(Direction.PAST, false, true);
  private static final Tense UNSAID = new Tense(Direction.NEAREST, false, true);
  private static final Tense EITHER = new Tense(Direction.NEAREST, true, true);
  private static final Tense PERHAPS_FUTURE = new Tense(Direction.FUTURE, false, true);

  /** What is said or has come about may well be about to come. */
  private static final String[] REPORTING = {"said", "told", "has", "have"};

  private static final String[] WISHES = {
    "want", "wants", "hope", "hopes", "aim", "aims", "wish", "wishes", "promises", "vows"
  };

  /** Look ahead only with an infinitive. */
  private static final String[] NOUNS = {"plan", "plans", "set", "ready"};

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
    if (words.says(before, "upcoming", "coming")
        || (words.says(before, "as") && words.says(before - 1, "soon", "early"))) {
      return FUTURE;
    }
    boolean until = words.says(before, "until", "till");
    if (until && !opens(words, before)) {
      return isDenied(words, before) ? PAST : FUTURE;
    }
    if (until || words.says(before, "by", "next")) {
      Tense nearest = nearest(words, reading, FUTURE);
      boolean done = words.says(before, "by") && isDone(words, before, nearest);
      return nearest.isTold() ? nearest : done ? PERHAPS_PAST : PERHAPS_FUTURE;
    }
    Tense set = words.says(before, "for") ? setFor(words, reading) : null;
    if (set != null) {
      return set;
    }
    boolean owns = words.says(reading.to(), "'s", "’s");
    Tense nearest = nearest(words, reading, UNSAID);
    if (owns && !nearest.isTold) {
      return PERHAPS_PAST;
    }
    boolean ofNoun = words.says(before, "to", "for", "the", "a", "its", "their", "his", "her");
    boolean past = nearest.isTold && nearest.direction == Direction.PAST;
    return past && ofNoun ? PERHAPS_PAST : nearest;
  }

  private static Tense nearest(Words words, Reading reading, Tense otherwise) {
    Sentence sentence = words.text().sentences().get(words.text().sentenceOf(reading.from()));
    for (int at = reading.from() - 1; at >= reading.from() - REACH; at--) {
      Tense left = marked(words, at, sentence, reading.from() - at);
      if (left != null) {
        return left.away(reading.from() - at);
      }
    }
    for (int at = reading.to(); at < reading.to() + REACH; at++) {
      Tense right = marked(words, at, sentence, 0);
      if (right != null) {
        return right.isTold ? right : right.away(at - reading.to());
      }
    }
    return otherwise;
  }

  /** "did <em>not</em> resign until May". */
  private static boolean isDenied(Words words, int until) {
    int first = words.text().sentences().get(words.text().sentenceOf(until)).firstToken();
    for (int at = until - 1; at > Math.max(first, until - SETTING); at--) {
      if (words.says(at, "not", "n't")) {
        return words.says(at - 1, "did", "was", "were");
      }
    }
    return false;
  }

  /** "<em>captured</em> the town by Monday", but not "ordered them to leave by Monday". */
  private static boolean isDone(Words words, int by, Tense nearest) {
    if (opens(words, by)) {
      return nearest.direction == Direction.PAST;
    }
    Sentence sentence = words.text().sentences().get(words.text().sentenceOf(by));
    for (int at = by - 1; at >= Math.max(sentence.firstToken(), by - SETTING); at--) {
      if (words.says(at, "to", "be", "for") || words.is(at, Terminal.TENSE)) {
        return false;
      }
      if (isParticiple(words, at, sentence)) {
        return true;
      }
    }
    return false;
  }

  private Tense away(int tokens) {
    return tokens <= CLOSE ? this : new Tense(direction, isTold, false);
  }

  /**
   * "<em>set</em> sentencing for Sept. 11": days are set ahead, whenever that was done; what
   * <em>had</em> been set may have come by now.
   */
  private static @Nullable Tense setFor(Words words, Reading reading) {
    int first = words.text().sentences().get(words.text().sentenceOf(reading.from())).firstToken();
    for (int at = reading.from() - 2; at >= Math.max(first, reading.from() - SETTING); at--) {
      if (words.says(at, "set", "sets", "scheduled", "slated", "called", "announced")) {
        boolean before =
            words.says(at - 1, "had", "originally", "initially") || words.says(at - 2, "had");
        return before ? EITHER : words.says(at, "set") ? PERHAPS_FUTURE : FUTURE;
      }
    }
    return null;
  }

  private static boolean opens(Words words, int at) {
    return words.text().sentences().get(words.text().sentenceOf(at)).firstToken() == at;
  }

  /**
   * What a verb says.
   *
   * @param distance tokens from the verb to the expression; 0 when the verb comes after it
   */
  private static @Nullable Tense marked(Words words, int at, Sentence sentence, int distance) {
    if (at < sentence.firstToken() || at >= sentence.endToken()) {
      return null;
    }
    if (words.says(at - 1, "be")) {
      return null;
    }
    if (words.says(at, "is", "are") && words.says(at + 1, "to")) {
      return FUTURE;
    }
    if (words.says(at, WISHES) && words.says(at + 1, "to")) {
      return FUTURE;
    }
    boolean polls = words.says(at + 1, "to") && words.says(at + 3, "polls");
    boolean votes = words.says(at, "votes") && words.says(at + 1, "on", "in");
    if ((polls && words.says(at, "go", "goes", "head", "heads") && !words.says(at - 1, "to"))
        || (votes && words.isCapitalised(at - 1))) {
      return FUTURE; // "France votes on Sunday"
    }
    if (words.says(at, "takes") && words.says(at + 1, "office", "effect", "over", "place")) {
      return FUTURE;
    }
    if (words.is(at, Terminal.TENSE)) {
      return verb(words, at, distance <= 1);
    }
    if (!isParticiple(words, at, sentence)) {
      return null;
    }
    if (words.says(at - 1, "a", "an", "the", "still")) {
      return null;
    }
    boolean own = distance == 2 && !words.says(at - 1, "is", "are", "a", "the");
    return own || words.says(at - 1, "was", "were", "had", "been") ? PAST : PERHAPS_PAST;
  }

  private static @Nullable Tense verb(Words words, int at, boolean isOwn) {
    double way = words.value(at, Terminal.TENSE);
    if (way > 0 && words.says(at - 1, "to") && words.says(at - 2, "due", "set", "expected")) {
      return null; // that it was due says when
    }
    if (words.says(at, "was", "were", "had") && words.says(at + 1, "to")) {
      return PERHAPS_FUTURE;
    }
    if (way <= -1) {
      if (words.says(at - 1, "is", "are", "being")) {
        return null;
      }
      return words.says(at, REPORTING) && !isOwn ? PERHAPS_PAST : PAST;
    }
    if (way >= 1) {
      return FUTURE;
    }
    if (words.says(at, NOUNS) && !words.says(at + 1, "to")) {
      return null;
    }
    if (words.says(at - 1, "is", "are")) {
      return FUTURE;
    }
    return words.says(at - 1, "had") || words.says(at - 2, "had") ? PERHAPS_PAST : PERHAPS_FUTURE;
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
