package dev.dateline.nlp.sentence;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.Locale;
import java.util.Set;

/** "WASHINGTON (Agency) - ": where an article was written is no part of its first sentence. */
final class Datelines {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
  static final Set<String> PLACE_ENDS = Set.of(",", "(", "/");
  private static final int LONGEST = 12;

  /** A headline and a standfirst may stand above the sentence that has the dateline. */
  static final int SENTENCES_READ = 3;

  private Datelines() {}

  /**
   * The sentence without its dateline; the same when it has none.
   *
   * @param index its place in the article, from 0: only a first paragraph has a dateline
   */
  static Sentence strip(TokenizedText text, Sentence sentence, int index) {
    if (index >= SENTENCES_READ || !beginsLine(text, sentence)) {
      return sentence;
    }
    int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST);
    for (int i = sentence.firstToken() + 1; i < end; i++) {
      boolean spaced = text.end(i) < text.start(i + 1) && text.end(i - 1) < text.start(i);
      if (DASHES.contains(text.word(i)) && (spaced || text.word(i).length() > 1)) {
        return isPlace(text, sentence.firstToken(), i)
            ? new Sentence(i + 1, sentence.endToken(), text.start(i + 1), sentence.end())
            : sentence;
      }
    }
    return sentence;
  }

  /** "NEW YORK" as "New York". */
  static String inTitleCase(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split("\\s+", -1)) {
      out.append(out.isEmpty() ? "" : " ")
          .append(word, 0, Math.min(1, word.length()))
          .append(word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  private static boolean beginsLine(TokenizedText text, Sentence sentence) {
    return sentence.start() == 0 || text.text().charAt(sentence.start() - 1) == '\n';
  }

  /** "NEW YORK", up to a comma or parenthesis; agency and day may follow it. */
  private static boolean isPlace(TokenizedText text, int from, int dash) {
    int letters = 0;
    for (int i = from; i < dash && !PLACE_ENDS.contains(text.word(i)); i++) {
      if (text.word(i).chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      letters += (int) text.word(i).chars().filter(Character::isLetter).count();
    }
    return letters > 2;
  }
}
