package dev.dateline.nlp.sentence;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.Set;

/** "WASHINGTON (Agency) - ": where an article was written is no part of its first sentence. */
final class Datelines {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
  private static final int LONGEST = 12;

  private Datelines() {}

  /** The sentence without its dateline; the same when it has none. */
  static Sentence strip(TokenizedText text, Sentence sentence) {
    int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST);
    for (int i = sentence.firstToken() + 1; i < end; i++) {
      boolean spaced = text.end(i) < text.start(i + 1) && text.end(i - 1) < text.start(i);
      if (DASHES.contains(text.word(i)) && (spaced || text.word(i).length() > 1)) {
        return startsInCapitals(text.word(sentence.firstToken()))
            ? new Sentence(i + 1, sentence.endToken(), text.start(i + 1), sentence.end())
            : sentence;
      }
    }
    return sentence;
  }

  private static boolean startsInCapitals(String word) {
    return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
  }
}
