package dev.dateline.nlp.text;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Map;

/** Scripts by their ISO 15924 codes, as they stand in BCP 47 tags. */
final class Scripts {
  static final String LATIN = "Latn";

  private static final Map<UnicodeScript, String> CODES =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, "Arab"),
          Map.entry(UnicodeScript.ARMENIAN, "Armn"),
          Map.entry(UnicodeScript.BENGALI, "Beng"),
          Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
          Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
          Map.entry(UnicodeScript.ETHIOPIC, "Ethi"),
          Map.entry(UnicodeScript.GEORGIAN, "Geor"),
          Map.entry(UnicodeScript.GREEK, "Grek"),
          Map.entry(UnicodeScript.HAN, "Hani"),
          Map.entry(UnicodeScript.HANGUL, "Hang"),
          Map.entry(UnicodeScript.HEBREW, "Hebr"),
          Map.entry(UnicodeScript.HIRAGANA, "Hira"),
          Map.entry(UnicodeScript.KATAKANA, "Kana"),
          Map.entry(UnicodeScript.KHMER, "Khmr"),
          Map.entry(UnicodeScript.TAMIL, "Taml"),
          Map.entry(UnicodeScript.THAI, "Thai"));

  /** ISO 15924: a script without a code here. */
  private static final String UNCODED = "Zzzz";

  private Scripts() {}

  /**
   * The code of a letter's script. Letters of no one script, such as mathematical ones, are
   * Latin's.
   */
  static String tag(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON
        ? LATIN
        : CODES.getOrDefault(script, UNCODED);
  }

  /** The script of the most letters; Latin where there are none. */
  static String most(Map<String, Integer> letters) {
    return letters.isEmpty()
        ? LATIN
        : Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
