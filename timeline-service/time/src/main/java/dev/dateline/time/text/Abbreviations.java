package dev.dateline.time.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a period. */
final class Abbreviations {
  private static final int LONGEST = 5;

  /** A name or a number follows: the period never ends the sentence. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "gen", "col", "lt", "maj", "capt",
          "sgt", "cpl", "pvt", "adm", "cmdr", "sen", "sens", "rep", "reps", "gov", "govs", "pres",
          "hon", "st", "mt", "ft", "vs", "fig", "al", "approx", "ca", "cf", "viz", "eds", "vol",
          "pp", "art", "supt", "amb", "sec", "atty", "brig", "msgr", "fr");

  /** May end a sentence as well. */
  private static final Set<String> OPEN =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "inc", "corp", "co", "cos",
          "ltd", "bros", "jr", "sr", "etc", "est", "dept", "univ", "assn", "ave", "blvd", "rd",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "yr", "yrs");

  /** Ordinary words too; an abbreviation only before a number. */
  private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "sat", "sun", "p", "c");

  private Abbreviations() {}

  /** Whether the period after {@code text[start, end)} belongs to the word. */
  static boolean take(String text, int start, int end) {
    if (end - start > LONGEST + 1) {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (BEFORE_NUMBER.contains(word)) {
      return end + 2 < text.length()
          && text.charAt(end + 1) == ' '
          && Characters.isDigit(text.charAt(end + 2));
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    return (LEADING.contains(word) && (capital || word.length() < 3))
        || (OPEN.contains(word) && (capital || word.equals("etc")));
  }

  /** Whether a word with its period always has something to follow. */
  static boolean leads(String wordWithPeriod) {
    String word = wordWithPeriod.substring(0, wordWithPeriod.length() - 1);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || LEADING.contains(word.toLowerCase(Locale.ROOT));
  }
}
