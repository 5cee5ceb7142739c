package dev.dateline.nlp.sentence;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.Set;

/** "WASHINGTON (Agency) - ": where an article was written is no part of its first sentence. */
final class Datelines {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
  static final Set<String> PLACE_ENDS = Set.of(",", "(", "/");
  private static final Set<String> AGENCIES =
      Set.of(
          "AP",
          "AFP",
          "Reuters",
          "REUTERS",
          "UPI",
          "dpa",
          "DPA",
          "Xinhua",
          "TASS",
          "CNN",
          "BBC",
          "Bloomberg",
          "IPS",
          "PTI",
          "Kyodo",
          "Yonhap",
          "ANSA",
          "EFE",
          "IRNA",
          "RIA",
          "CP",
          "PA");
  private static final int LONGEST = 16;

  /** A headline and a standfirst may stand above the sentence that has the dateline. */
  static final int SENTENCES_READ = 5;

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

  private static boolean beginsLine(TokenizedText text, Sentence sentence) {
    return sentence.start() == 0 || text.text().charAt(sentence.start() - 1) == '\n';
  }

  /** "NEW YORK", up to a comma or parenthesis; agency and day may follow it. */
  private static boolean isPlace(TokenizedText text, int from, int dash) {
    int letters = 0;
    for (int i = from; i < dash && !PLACE_ENDS.contains(text.word(i)); i++) {
      if (text.word(i).chars().anyMatch(Character::isLowerCase)) {
        return isSigned(text, i, dash);
      }
      letters += (int) text.word(i).chars().filter(Character::isLetter).count();
    }
    return letters > 2 || (text.word(from).equals("(") && isSigned(text, from, dash));
  }

  /** "London, June 12 (Reuters)", "(CNN)": the agency tells a dateline from a sentence. */
  private static boolean isSigned(TokenizedText text, int from, int dash) {
    return dash - 3 >= from
        && text.word(dash - 1).equals(")")
        && AGENCIES.contains(text.word(dash - 2))
        && text.word(dash - 3).equals("(");
  }
}
