package dev.dateline.nlp.mention;

import dev.dateline.nlp.text.WordLists;
import java.util.Locale;
import java.util.Map;

/** Which pronoun a name or a noun can be meant by. */
final class Gender {
  private static final Map<String, String> GIVEN_NAMES = WordLists.classes("first-names.txt");
  private static final Map<String, String> NOUNS = WordLists.classes("gendered-nouns.txt");

  private Gender() {}

  /** Whether a name or noun is of a gender, "he" or "she", beyond doubt. */
  static boolean is(String words, String gender) {
    boolean owned = words.contains("'s ") || words.contains("s' "); // "Ann Weber's father"
    String given = owned ? null : GIVEN_NAMES.get(words.substring(0, end(words)));
    return gender.equals(given == null ? NOUNS.get(noun(words)) : given);
  }

  /** Whether a name begins with a given name that is known. */
  static boolean isGiven(String name) {
    return GIVEN_NAMES.containsKey(name.substring(0, end(name)));
  }

  /** Whether "she" can mean it too. */
  static boolean isShip(String words) {
    return "ship".equals(NOUNS.get(noun(words)));
  }

  /** Whether "they" can mean it too. */
  static boolean isBody(String words) {
    return "they".equals(NOUNS.get(noun(words)));
  }

  private static int end(String words) {
    int space = words.indexOf(' ');
    return space > 0 ? space : words.length();
  }

  private static String noun(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
