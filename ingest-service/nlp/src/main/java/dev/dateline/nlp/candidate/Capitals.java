package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that keep their capital wherever they stand: names, nationalities and "I". */
final class Capitals {
  private static final Set<String> DEMONYMS = WordLists.words("demonyms.txt");

  /** A part of a country as well: "northern villages". */
  private static final Pattern REGION = Pattern.compile("(?:north|south|east|west)(?:ern)?");

  private Capitals() {}

  static boolean areKept(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    boolean nation = DEMONYMS.contains(word) && !REGION.matcher(word).matches();
    return sentence.is(token, "PROPN") || word.equals("i") || nation;
  }
}
