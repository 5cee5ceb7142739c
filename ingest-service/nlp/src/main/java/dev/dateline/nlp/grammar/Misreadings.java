package dev.dateline.nlp.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the tagger takes for another part of speech, where the words around it leave no choice. */
final class Misreadings {
  private static final Endings PEOPLE = Endings.of("men", "people");
  private static final Set<String> PHRASES = Set.of("DET", "PRON", "PROPN", "NUM");
  private static final Set<String> HOLDING = Set.of("suspect", "fear", "claim", "doubt");
  private static final Set<String> HOLDING_THIRD =
      Set.of("denies", "claims", "suspects", "fears", "doubts", "disputes", "alleges");
  private static final Set<String> RELATIVES = Set.of("that", "which", "whom");
  private static final Set<String> HAVE = Set.of("had", "has", "have");
  private static final Set<String> MODALS = Set.of("can", "will", "may", "might", "must");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "am", "is", "are", "was", "were", "been", "being", "do", "does", "did", "done",
          "have", "has", "had", "having", "get", "gets", "got", "getting", "ca", "wo", "can",
          "could", "will", "would", "shall", "should", "may", "might", "must", "ought", "need",
          "used", "let");

  private final Verbs verbs;

  Misreadings(Verbs verbs) {
    this.verbs = verbs;
  }

  /** Corrects the tags in place. */
  void repair(String[] words, String[] tags) {
    boolean verbal = false;
    for (int i = 0; i < words.length; i++) {
      int joined = tags[i].indexOf('+');
      tags[i] = joined > 0 ? tags[i].substring(0, joined) : tags[i];
      if (i > 0) {
        tags[i] = repaired(words, tags, i);
      }
      boolean verb = tags[i].equals("VERB") && !words[i].endsWith("ing");
      verbal |= verb || tags[i].equals("AUX");
    }
    if (!verbal) {
      findVerb(words, tags);
    }
  }

  private String repaired(String[] words, String[] tags, int i) {
    String word = words[i].toLowerCase(Locale.ROOT);
    String before = words[i - 1].toLowerCase(Locale.ROOT);
    String next = i + 1 < tags.length ? tags[i + 1] : "";
    String tag = tags[i];
    boolean opens = before.equals(",") || before.equals("and");
    boolean nominal = tag.equals("NOUN") || (tag.equals("ADJ") && before.equals("and"));
    if (nominal && opens && verbs.isPastOnly(word)) {
      return "VERB"; // "The ship, crushed by ice, sank", "and underwent surgery"
    }
    if (tag.equals("ADJ") && HAVE.contains(before) && verbs.isPast(word) && isObject(tags, i + 1)) {
      return "VERB"; // "had sacked coach Ann Weber"
    }
    boolean unlikeAuxiliary = tag.equals("AUX") && word.length() > 2 && word.charAt(0) != '\'';
    if (unlikeAuxiliary && !AUXILIARIES.contains(word)) {
      return tags[i - 1].equals("NOUN") && next.equals("VERB") ? "NOUN" : "VERB"; // "bond yields"
    }
    if (tag.equals("AUX") && MODALS.contains(word) && next.equals("ADP")) {
      return "NOUN"; // "a petrol can in"
    }
    if (tag.equals("CCONJ") && word.equals("both") && i + 1 < tags.length) {
      boolean plural = words[i + 1].endsWith("s") && !tags[i + 1].equals("PROPN");
      tags[i + 1] = plural ? "NOUN" : tags[i + 1];
      return plural ? "DET" : tag;
    }
    boolean ordering = word.equals("before") || word.equals("after");
    if (tag.equals("ADV") && ordering && next.equals("DET")) {
      return "ADP"; // "shortly before the shooting"
    }
    if (tag.equals("NOUN") && next.equals("AUX") && isBehindRelative(words, tags, i)) {
      return "VERB"; // "the samples that the rover collects are"
    }
    if (tag.equals("NOUN") && isHolding(words, tags, i)) {
      boolean name = Character.isUpperCase(words[i + 1].charAt(0));
      tags[i + 1] = name && !tags[i + 1].equals("PRON") ? "PROPN" : tags[i + 1];
      return "VERB"; // "Lee denies that", "police suspect Lee killed"
    }
    if (tag.equals("SCONJ") && word.equals("for")) {
      return "ADP"; // "jailed for nine years"
    }
    boolean named = next.equals("ADJ") && Character.isUpperCase(words[i + 1].charAt(0));
    if (word.equals("to") && tag.equals("PART") && (PHRASES.contains(next) || named)) {
      return "ADP"; // "to High Street"
    }
    if (tag.equals("ADP") && word.equals("by") && before.equals("-")) {
      return "NOUN"; // "a passer-by"
    }
    if (tag.equals("ADV") && tags[i - 1].equals("DET") && next.equals("NOUN")) {
      return "ADJ"; // "a nearby garden"
    }
    boolean afterVerb = tags[i - 1].equals("VERB");
    return word.equals("past") && afterVerb && PHRASES.contains(next) ? "ADP" : tag;
  }

  private boolean isBehindRelative(String[] words, String[] tags, int i) {
    return i > 3
        && verbs.isThirdPerson(words[i])
        && tags[i - 1].equals("NOUN")
        && tags[i - 2].equals("DET")
        && RELATIVES.contains(words[i - 3])
        && tags[i - 4].equals("NOUN");
  }

  /** A verb of holding something to be so between who holds it and what. */
  private boolean isHolding(String[] words, String[] tags, int i) {
    String word = words[i].toLowerCase(Locale.ROOT);
    if (i + 2 >= words.length) {
      return false;
    }
    boolean opens = i == 1 || (i == 2 && tags[0].equals("DET"));
    boolean named = Character.isUpperCase(words[i + 1].charAt(0)) || tags[i + 1].equals("PRON");
    boolean clause =
        opens && named && Arrays.asList(tags).subList(i + 2, tags.length).contains("VERB");
    if (HOLDING_THIRD.contains(word)
        && (tags[i - 1].equals("PROPN") || tags[i - 1].equals("NOUN"))) {
      boolean that =
          words[i + 1].equals("that") && !tags[i + 2].equals("VERB") && !tags[i + 2].equals("AUX");
      return that || clause || words[i + 1].equals("having");
    }
    String before = words[i - 1].toLowerCase(Locale.ROOT);
    boolean several = before.equals("police") || Endings.arePlural(before);
    return HOLDING.contains(word) && several && clause;
  }

  /** "coach Ann Weber", "the coach". */
  private static boolean isObject(String[] tags, int i) {
    String tag = i < tags.length ? tags[i] : "";
    boolean named = i + 1 < tags.length && tags[i + 1].equals("PROPN");
    return tag.equals("NOUN") ? named : PHRASES.contains(tag) && !tag.equals("NUM");
  }

  private static boolean isSeveral(String word) {
    return PEOPLE.end(word) || Endings.arePlural(word);
  }

  /** "Firefighters <em>rescue</em> two children": a headline's verb looks like a noun. */
  private void findVerb(String[] words, String[] tags) {
    for (int i = 1; i + 1 < words.length; i++) {
      boolean verb = verbs.isBase(words[i]) && isSeveral(words[i - 1]);
      boolean named = verbs.isThirdPerson(words[i]) && tags[i - 1].equals("PROPN");
      boolean subject = tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN");
      if (tags[i].equals("NOUN") && subject && (verb || named) && PHRASES.contains(tags[i + 1])) {
        tags[i] = "VERB";
        return;
      }
    }
  }
}
