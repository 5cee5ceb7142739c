package dev.dateline.nlp.grammar;

import dev.dateline.nlp.grammar.Verbs.Form;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.postag.PosTagger;
import dev.dateline.nlp.text.WordLists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects the tagger where spelling knows better. In running text a capitalised word beside a
 * proper noun belongs to the name ("Donald <em>Trump</em> on Tuesday", "Moon Jae-<em>in</em>"), and
 * a word that the article writes with a capital within sentences is a name at their beginning too.
 * Headlines, where every word is capitalised, are left alone.
 */
final class TagRepair {
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> ORDINALS = Set.of("first", "last", "next", "own", "second");
  private static final String NAME = "PROPN";
  private static final Set<String> MISTAKEN =
      Set.of("NOUN", "VERB", "ADV", "X", "INTJ", "ADP", "SCONJ");
  private static final Set<String> AFTER_ARTICLE = Set.of("NOUN", "PROPN", "ADJ", "NUM", "PUNCT");
  private static final Set<String> BEFORE_VERB = Set.of(NAME, "PRON", "CCONJ");
  private static final Set<String> HELPERS =
      Set.of("was", "were", "been", "had", "did", "done", "got", "might", "could", "would");
  private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "be", "being");
  private static final Set<String> IN_NAMES = Set.of("NOUN", "ADJ");
  private static final Set<String> PHRASE_ENDS = Set.of("VERB", "AUX", "ADP", "PUNCT", "CCONJ");
  private static final Set<String> NOT_VERBAL = Set.of("NOUN", "ADJ", "X", "INTJ");
  private static final Set<String> DETERMINING = Set.of("DET", "PRON", NAME);
  private static final Set<String> GERUND_GOVERNORS =
      Set.of("by", "for", "of", "after", "before", "without", "from", "in", "on", "while", "about");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Verbs verbs;
  private final Set<String> adverbs = WordLists.words("adverbs.txt");
  private final OpeningWord opening;
  private final Misreadings misreadings;
  private final Slips slips;

  TagRepair(Verbs verbs, PosTagger tagger) {
    this.verbs = verbs;
    this.opening = new OpeningWord(verbs, tagger);
    this.misreadings = new Misreadings(verbs);
    this.slips = new Slips(verbs);
  }

  /**
   * Corrects the tags in place.
   *
   * @param names the words that the article writes with a capital within its sentences
   */
  void apply(String[] words, String[] tags, Set<String> names) {
    misreadings.repair(words, tags);
    boolean headline = isHeadline(words);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("'s") && tags[i].equals("PUNCT")) {
        tags[i] = "PART";
      }
      if (tags[i].equals("AUX")
          && verbs.isPast(lower(words[i]))
          && !HELPERS.contains(lower(words[i]))) {
        tags[i] = "VERB";
      }
      if (!headline) {
        repairName(words, tags, i, names);
      }
      repairNounAndVerb(words, tags, i);
    }
    if (!headline) {
      HeadlineVerbs.repair(verbs, words, tags);
    }
    slips.repair(words, tags);
  }

  private void repairName(String[] words, String[] tags, int i, Set<String> names) {
    if (i == 0) {
      opening.repair(words, tags, names);
      return;
    }
    boolean owned = isPossessive(words, tags, i - 1);
    boolean capital =
        isCapitalized(words[i]) && (owned || Character.isLetter(words[i - 1].charAt(0)));
    boolean beside = isNameAt(words, tags, i - 1) || isNameAt(words, tags, i + 1);
    if (capital && MISTAKEN.contains(tags[i]) && (beside || names.contains(words[i]))) {
      tags[i] = NAME;
    }
    boolean inName = capital || (isCapitalized(words[i]) && words[i - 1].equals(","));
    if (inName && tags[i].equals("ADJ") && isNameAt(words, tags, i + 1)) {
      tags[i] = NAME;
    }
    if (inName && tags[i].equals("VERB") && !verbs.isKnown(lower(words[i]))) {
      tags[i] = NAME; // "the captain, Söfring Hansson"
    }
    if (tags[i].equals(NAME) && words[i - 1].equals("to")) {
      tags[i - 1] = "ADP"; // "flew to Belfast"
    }
    if (capital
        && (tags[i].equals("PRON") || (tags[i].equals("ADJ") && isAcronym(words[i])))
        && words[i].length() > 1) {
      tags[i] = NAME;
    }
    if (capital && IN_NAMES.contains(tags[i]) && isCapitalRun(words, tags, i)) {
      tags[i] = NAME;
    }
    if (capital && tags[i].equals("ADJ") && endsPhrase(tags, i)) {
      tags[i] = NAME;
    }
    boolean syllable = i > 1 && words[i - 1].equals("-") && isNameAt(words, tags, i - 2);
    if (syllable && words[i].length() < 4 && words[i].chars().allMatch(Character::isLowerCase)) {
      tags[i] = NAME;
    }
  }

  /**
   * "Kim <em>flew</em> home" is no noun, "a <em>curfew</em> on" no adjective, "the <em>planned</em>
   * summit" no verb.
   */
  private void repairNounAndVerb(String[] words, String[] tags, int i) {
    if (i == 0) {
      return;
    }
    repairPast(words, tags, i);
    boolean afterArticle = ARTICLES.contains(lower(words[i - 1]));
    if (tags[i].equals("VERB")
        && afterArticle
        && !isNounAt(tags, i + 1)
        && !isParticiple(words[i])) {
      tags[i] = "NOUN";
    }
    if (tags[i].equals("ADV") && isNounLike(words, tags, i)) {
      tags[i] = "NOUN";
    }
    if (tags[i].equals("ADV") && lower(words[i]).equals("as") && startsPhrase(tags, i + 1)) {
      tags[i] = "ADP";
    }
    boolean afterThat = tags[i - 1].equals("SCONJ") && words[i - 1].equals("that");
    if (tags[i].equals("VERB") && afterThat && !verbs.isPast(lower(words[i]))) {
      tags[i] = "NOUN";
    }
    if (tags[i].equals("NOUN") && (plansTo(words, tags, i) || isOnlyVerb(words, tags, i))) {
      tags[i] = "VERB";
    }
    repairHiddenVerb(words, tags, i);
    if (tags[i].equals("VERB")
        && lower(words[i - 1]).equals("to")
        && verbs.isBase(lower(words[i]))) {
      tags[i - 1] = "PART";
    }
    boolean describes = i + 1 < tags.length && AFTER_ARTICLE.contains(tags[i + 1]);
    if (tags[i].equals("VERB") && afterArticle && isNounAt(tags, i + 1)) {
      tags[i] = "ADJ";
    }
    if (tags[i].equals("VERB") && isPossessive(words, tags, i - 1) && !isParticiple(words[i])) {
      tags[i] = "NOUN";
    }
    if (tags[i].equals("ADJ") && ARTICLES.contains(lower(words[i - 1])) && !describes) {
      tags[i] = "NOUN";
    }
    boolean listed = i + 1 < tags.length && tags[i + 1].equals("CCONJ");
    if (tags[i].equals("ADJ") && tags[i - 1].equals("ADP") && listed && !isAdjective(tags, i + 2)) {
      tags[i] = "NOUN"; // "accused of fraud and of theft"
    }
    if (OWNERS.contains(lower(words[i - 1]))) {
      repairOwned(words, tags, i);
    }
  }

  private static boolean isAdjective(String[] tags, int i) {
    return i < tags.length && tags[i].equals("ADJ");
  }

  /** "its <em>first pictures</em>". */
  private static void repairOwned(String[] words, String[] tags, int i) {
    boolean ordinal = ORDINALS.contains(lower(words[i]));
    if (ordinal && tags[i].equals("ADV")) {
      tags[i] = "ADJ";
    }
    int noun = ordinal ? i + 1 : i;
    if (noun < tags.length && tags[noun].equals("VERB") && !isParticiple(words[noun])) {
      tags[noun] = "NOUN";
    }
  }

  /** "the <em>Human Rights Council</em>": capitals side by side in running text. */
  private static boolean isCapitalRun(String[] words, String[] tags, int i) {
    boolean next = i + 1 < words.length && isCapitalized(words[i + 1]);
    boolean nextFits = next && (IN_NAMES.contains(tags[i + 1]) || tags[i + 1].equals(NAME));
    return nextFits || (i > 1 && isNameAt(words, tags, i - 1));
  }

  /**
   * "the lander <em>Philae</em> reached": no adjective stands at the end of a phrase with a
   * capital.
   */
  private static boolean endsPhrase(String[] tags, int i) {
    boolean afterNoun = isNounAt(tags, i - 1);
    return afterNoun && i + 1 < tags.length && PHRASE_ENDS.contains(tags[i + 1]);
  }

  /** "The presidents <em>met</em> in", "to <em>withdraw</em>", "by <em>seizing</em> the town". */
  private void repairHiddenVerb(String[] words, String[] tags, int i) {
    String word = lower(words[i]);
    Reading reading = NOT_VERBAL.contains(tags[i]) ? verbs.read(word) : null;
    if (reading == null || words[i].length() < 3) {
      return;
    }
    String next = i + 1 < tags.length ? tags[i + 1] : "";
    boolean behind =
        tags[i - 1].equals("NOUN") || (tags[i - 1].equals("VERB") && isObject(words, tags, i));
    if (behind && tags[i].equals("NOUN") && verbs.isNeverNoun(word)) {
      tags[i] = "VERB"; // "the quake struck", "the strongest quake ever measured struck Chile"
    } else if (lower(words[i - 1]).equals("to") && reading.can(Form.BASE)) {
      if (!tags[i].equals("NOUN") || DETERMINING.contains(next)) {
        tags[i - 1] = "PART";
        tags[i] = "VERB";
      }
    } else if (reading.can(Form.GERUND)) {
      boolean governs =
          DETERMINING.contains(next)
              || isWordAt(words, i + 1, "to")
              || isWordAt(words, i + 1, "that");
      boolean governed = GERUND_GOVERNORS.contains(lower(words[i - 1]));
      tags[i] = governs && governed ? "VERB" : tags[i];
    }
  }

  private static boolean isObject(String[] words, String[] tags, int verb) {
    int next = verb + 1;
    return next < tags.length && (tags[next].equals("DET") || isCapitalized(words[next]));
  }

  private static boolean isWordAt(String[] words, int i, String word) {
    return i < words.length && lower(words[i]).equals(word);
  }

  private static boolean isNounAt(String[] tags, int i) {
    return i < tags.length && (tags[i].equals("NOUN") || tags[i].equals(NAME));
  }

  /**
   * "Kim <em>flew</em> home", "the quake <em>struck</em>", "was <em>shot</em>", "he
   * <em>pleaded</em> guilty".
   */
  private void repairPast(String[] words, String[] tags, int i) {
    String word = lower(words[i]);
    if (!verbs.isPast(word) || isCapitalized(words[i])) {
      return;
    }
    boolean afterSubject = BEFORE_VERB.contains(tags[i - 1]);
    boolean afterNoun = tags[i - 1].equals("NOUN") && word.endsWith("ed");
    boolean passive = tags[i - 1].equals("AUX") && BE.contains(lower(words[i - 1]));
    boolean noun = tags[i].equals("NOUN");
    if (noun && ((afterSubject && verbs.isPastOnly(word)) || afterNoun || passive)) {
      tags[i] = "VERB";
    }
    boolean afterComma = words[i - 1].equals(",") && i + 1 < words.length && !isNounAt(tags, i + 1);
    boolean guilty = i + 1 < words.length && words[i + 1].equals("guilty");
    if (tags[i].equals("ADJ")
        && word.endsWith("ed")
        && (isNounAt(tags, i - 1) || afterComma || guilty)) {
      tags[i] = "VERB";
    }
  }

  /** "drew <em>mockery</em> on": an unknown word behind a verb is what the verb is about. */
  private boolean isNounLike(String[] words, String[] tags, int i) {
    String word = lower(words[i]);
    boolean ends = i + 1 == tags.length || tags[i + 1].equals("ADP") || tags[i + 1].equals("PUNCT");
    return ends
        && tags[i - 1].equals("VERB")
        && !word.endsWith("ly")
        && !word.endsWith("ward")
        && !word.endsWith("wards")
        && !adverbs.contains(word);
  }

  private static boolean startsPhrase(String[] tags, int i) {
    return i < tags.length && (tags[i].equals("DET") || isNounAt(tags, i));
  }

  /** "The agency <em>plans</em> to follow": the only verb so far. */
  private boolean plansTo(String[] words, String[] tags, int i) {
    boolean infinitive =
        i + 2 < tags.length && words[i + 1].equals("to") && tags[i + 2].equals("VERB");
    return infinitive
        && isNounAt(tags, i - 1)
        && verbs.isThirdPerson(lower(words[i]))
        && !isAnyVerb(tags, i);
  }

  /**
   * "The chess club <em>meets</em> every Monday", "The dam <em>burst</em> on 3 May": else the
   * sentence had no verb at all.
   */
  private boolean isOnlyVerb(String[] words, String[] tags, int i) {
    String word = lower(words[i]);
    String next = i + 1 < tags.length ? tags[i + 1] : "";
    boolean habit = Arrays.asList(words).contains("every");
    boolean present = next.equals("DET") || (habit && next.equals("ADP"));
    boolean past = ARTICLES.contains(lower(words[0])) && next.equals("ADP") && isLastVerb(words, i);
    return ((present && verbs.isThirdPerson(word)) || (past && isPastToo(word)))
        && isNounAt(tags, i - 1)
        && !isAnyVerb(tags, tags.length);
  }

  /** "burst", "cut": whatever else they are. */
  private boolean isPastToo(String word) {
    Reading reading = verbs.isKnown(word) ? verbs.read(word) : null;
    return reading != null && reading.can(Form.PAST);
  }

  /** Headlines and captions may have no verb, and no full stop either. */
  private boolean isLastVerb(String[] words, int i) {
    boolean sentence = words[words.length - 1].equals(".");
    return sentence
        && Arrays.stream(words, i + 1, words.length).noneMatch(word -> verbs.isPast(lower(word)));
  }

  private static boolean isAnyVerb(String[] tags, int end) {
    return Arrays.stream(tags, 0, end).anyMatch(tag -> tag.equals("VERB") || tag.equals("AUX"));
  }

  private static boolean isPossessive(String[] words, String[] tags, int i) {
    return tags[i].equals("PART") && (words[i].equals("'s") || words[i].equals("'"));
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  private static boolean isNameAt(String[] words, String[] tags, int i) {
    return i >= 0 && i < words.length && tags[i].equals(NAME) && isCapitalized(words[i]);
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isHeadline(String[] words) {
    if (words[words.length - 1].equals(".")) {
      return false;
    }
    int letters = 0;
    int capitals = 0;
    for (String word : words) {
      if (Character.isLetter(word.charAt(0))) {
        letters++;
        capitals += isCapitalized(word) ? 1 : 0;
      }
    }
    return capitals * 2 > letters;
  }
}
