package dev.dateline.nlp.grammar;

import dev.dateline.nlp.postag.PosTagger;
import dev.dateline.nlp.text.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first word of a sentence has a capital whatever it is: tells "<em>Gunmen</em> attacked" from
 * "<em>Boeing</em> unveiled" by the rest of the article, by the words beside it, and by whether the
 * language knows it as a common noun.
 */
final class OpeningWord {
  private static final String NAME = "PROPN";
  private static final Set<String> FUNCTION = Set.of("DET", "PRON", "ADP", "SCONJ", "CCONJ");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "all", "some", "any", "no", "each",
          "every", "both", "another", "many", "several", "most", "few", "such", "either", "neither",
          "what", "which", "half", "its", "his", "her", "their", "our", "my", "your");
  private static final Set<String> OPENING = Set.of("VERB", "X", "INTJ", "ADJ");
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "or", "nor", "yet", "so", "either", "neither", "both", "plus");

  private static final Pattern SEVERAL = Pattern.compile(".*(?:[^sui]s|men|people)");

  /** "<em>Construction</em> started". */
  private static final Pattern ABSTRACT = Pattern.compile(".{4,}(?:tion|sion|ness|ism)");

  private static final Set<String> ORGANISATIONS = WordLists.words("organisation-words.txt");
  private static final Pattern AGENTS = Pattern.compile(".{3,}(?:ers|ors|ists|icians|women)");
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> TITLES = WordLists.words("titles.txt");

  private final Verbs verbs;
  private final PosTagger tagger;
  private final Set<String> firstNames = WordLists.classes("first-names.txt").keySet();

  OpeningWord(Verbs verbs, PosTagger tagger) {
    this.verbs = verbs;
    this.tagger = tagger;
  }

  /**
   * Corrects the tag of the first word in place.
   *
   * @param names the words that the article writes with a capital within its sentences
   */
  void repair(String[] words, String[] tags, Set<String> names) {
    if (words[0].equals("Had")) {
      tags[0] = "AUX"; // "Had Lee resigned, he would"
      return;
    }
    String lower = words[0].toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(words[0].charAt(0));
    boolean given = firstNames.contains(words[0]);
    boolean nameFollows = isName(words, tags, 1);
    boolean surname = given && words.length > 1 && Character.isUpperCase(words[1].charAt(0));
    boolean beforeName =
        surname || (nameFollows && (OPENING.contains(tags[0]) || isStrange(tags[0], lower)));
    boolean third = verbs.isThirdPerson(lower);
    boolean prepositionFollows = tags.length > 1 && tags[1].equals("ADP");
    boolean several = SEVERAL.matcher(lower).matches();
    boolean pastFollows = tags.length > 1 && tags[1].equals("VERB") && verbs.isPast(words[1]);
    boolean things = several && (prepositionFollows || pastFollows);
    boolean doing = verbs.isKnown(lower) && lower.endsWith("ing") && pastFollows;
    if (tags[0].equals("VERB") && ((third && prepositionFollows) || things || doing)) {
      tags[0] = "NOUN"; // "Talks with Rome broke down", "Shares fell", "Fighting resumed"
    }
    boolean known = names.contains(words[0]) && !FUNCTION.contains(tags[0]);
    boolean common =
        tags[0].equals(NAME)
            && !known
            && !given
            && ((!nameFollows && third) || isCommon(words, tags, lower));
    if (common) {
      tags[0] = "NOUN";
    } else if (capital && (known || beforeName || isSubject(words, tags, lower))) {
      tags[0] = NAME;
    }
    if (!known && prepositionFollows && verbs.isPast(lower)) {
      tags[0] = "VERB"; // "Born in Ohio, she ..."
    }
  }

  /** "<em>Aldrich</em> Ames": no determiner or conjunction that anybody knows. */
  private static boolean isStrange(String tag, String lower) {
    return (tag.equals("DET") && !DETERMINERS.contains(lower))
        || (tag.equals("CCONJ") && !CONJUNCTIONS.contains(lower));
  }

  /** "Villagers fled", "Security forces fired", "Goalkeeper Ann Weber"; not "General Motors". */
  private boolean isCommon(String[] words, String[] tags, String lower) {
    boolean nameFollows = isName(words, tags, 1);
    if (PERSON_NOUNS.contains(lower) || PERSON_NOUNS.contains(singular(lower))) {
      return !nameFollows || !TITLES.contains(lower);
    }
    boolean acts = tags.length > 1 && (tags[1].equals("VERB") || tags[1].equals("AUX"));
    boolean abstraction = ABSTRACT.matcher(lower).matches() && !ORGANISATIONS.contains(lower);
    if (acts && (AGENTS.matcher(lower).matches() || abstraction)) {
      return true;
    }
    boolean nounFollows = tags.length > 1 && tags[1].equals("NOUN");
    boolean several = SEVERAL.matcher(lower).matches();
    return !nameFollows && (nounFollows || several) && tagger.knowsNoun(lower);
  }

  private static String singular(String plural) {
    return plural.endsWith("men")
        ? plural.substring(0, plural.length() - 2) + "an"
        : plural.substring(0, plural.length() - (plural.endsWith("s") ? 1 : 0));
  }

  /**
   * "<em>Boeing</em> unveiled", "<em>Pyongyang</em> refused": two verbs do not follow each other.
   * "<em>Horvat</em> returned", "<em>Boeing</em> halts": nor does a verb follow an adjective, nor a
   * strange one.
   */
  private boolean isSubject(String[] words, String[] tags, String lower) {
    if (words.length < 2) {
      return false;
    }
    boolean strange = !verbs.isKnown(lower) && !tagger.knows(lower);
    boolean past = tags[1].equals("VERB") && verbs.isPast(words[1]);
    boolean present = verbs.isThirdPerson(words[1]) && !tags[1].equals("PUNCT");
    if (tags[0].equals("ADJ")) {
      return strange && past;
    }
    boolean verb = lower.endsWith("ing") || verbs.read(lower) == null;
    return tags[0].equals("VERB") && ((verb && past) || (strange && present));
  }

  private static boolean isName(String[] words, String[] tags, int i) {
    return i < words.length && tags[i].equals(NAME) && Character.isUpperCase(words[i].charAt(0));
  }
}
