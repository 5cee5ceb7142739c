package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Single words that the tagger misses because it has not seen them: their neighbours tell. */
final class Slips {
  private static final Endings PARTICIPLES = Endings.of("ed", "n", "t");
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern MIXED = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*");
  private static final Set<String> MODALS =
      Set.of("would", "will", "could", "can", "might", "may", "must", "should");
  private static final Set<String> OWNERS = Set.of("his", "its", "their", "our", "my");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> DIRECTIONS =
      Set.of("west", "east", "north", "south", "northwest", "northeast", "southwest", "southeast");
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> UNCHANGED = Set.of("set", "put", "cut", "hit", "let");
  private static final Set<String> OPENS_OBJECT = Set.of("DET", "NUM", "PRON", "PROPN");
  private static final Set<String> ENDS_NAME = Set.of("ADP", "PUNCT", "AUX", "VERB");

  private static final Set<String> MEDALS = Set.of("gold", "silver", "bronze");
  private static final Endings MANY = Endings.of("s", "people", "police", "men", "children");
  private static final Set<String> JOINING = Set.of("in", "of", "at", "on", "to", "for");

  /** Of a picture: "Ann Weber, <em>left</em>, and". */
  private static final Set<String> SIDES = Set.of("left", "right");

  private static final Set<String> CAUSING =
      Set.of(
          "helped", "made", "let", "saw", "heard", "watched", "felt", "had", "dared", "came",
          "went");

  private final Verbs verbs;

  Slips(Verbs verbs) {
    this.verbs = verbs;
  }

  /** Corrects the tags in place. */
  void repair(String[] words, String[] tags) {
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (FIGURE.matcher(words[i]).matches()) {
        tags[i] = "NUM";
      } else if (MIXED.matcher(words[i]).matches()) {
        tags[i] = "PROPN"; // "WhatsApp"
      } else if (tags[i].equals("PUNCT") && Character.isUpperCase(words[i].charAt(0))) {
        tags[i] = "PROPN"; // "O'Brien"
      } else if (i > 0) {
        tags[i] = repaired(words, tags, i, word);
      }
      boolean things = i > 0 && tags[i].equals("VERB") && words[i - 1].equals("to");
      if (things && verbs.isThirdPerson(word) && !verbs.isBase(word)) {
        tags[i] = "NOUN"; // "led to riots"
        tags[i - 1] = "ADP";
      }
      if (isJoining(words, i)) {
        tags[i - 2] = tags[i - 2].equals("PROPN") ? "PROPN" : "NOUN";
        tags[i] = "NOUN";
        tags[i + 2] = "NOUN"; // "his mother-in-law", "the commander-in-chief"
      }
    }
  }

  /** The "in" of "mother-in-law". */
  private static boolean isJoining(String[] words, int i) {
    return i > 1
        && i + 2 < words.length
        && JOINING.contains(words[i])
        && words[i - 1].equals("-")
        && words[i + 1].equals("-")
        && Character.isLetter(words[i - 2].charAt(0))
        && Character.isLowerCase(words[i + 2].charAt(0));
  }

  /** "The show runs <em>until 30</em> June". */
  private static boolean isUntil(String[] words, int i) {
    boolean until = i + 1 < words.length && (words[i].equals("until") || words[i].equals("till"));
    return until
        && (Character.isDigit(words[i + 1].charAt(0))
            || Character.isUpperCase(words[i + 1].charAt(0)));
  }

  private String repaired(String[] words, String[] tags, int i, String word) {
    String tag = tags[i];
    String before = words[i - 1].toLowerCase(Locale.ROOT);
    String previous = tags[i - 1];
    String next = i + 1 < tags.length ? tags[i + 1] : "";
    boolean hyphen = i + 2 < words.length && words[i + 1].equals("-");
    boolean capital = Character.isUpperCase(words[i].charAt(0));
    if (tag.equals("NOUN") && UNCHANGED.contains(word) && PERSON_NOUNS.contains(before)) {
      boolean gerund = next.equals("VERB") && words[i + 1].endsWith("ing");
      if (gerund) {
        tags[i + 1] = "NOUN";
        return "VERB"; // "The judge set sentencing for"
      }
    }
    boolean past = verbs.isPast(word);
    return switch (tag) {
      case "CCONJ" -> past ? "VERB" : tag;
      case "PRON" -> word.equals("whether") ? "SCONJ" : tag;
      case "SCONJ" -> {
        boolean preposition = word.equals("of") || word.equals("by");
        yield preposition && !next.equals("VERB") ? "ADP" : tag; // "guilty of fraud"
      }
      case "NOUN" -> {
        boolean agent = i + 1 < words.length && words[i + 1].equals("by");
        boolean named = previous.equals("NOUN") || previous.equals("PROPN");
        boolean victim =
            opensNoun(next)
                || (i + 1 < words.length && Character.isUpperCase(words[i + 1].charAt(0)));
        if (word.equals("shot") && before.equals("police") && victim) {
          yield "VERB"; // "after police shot Ann Weber"
        }
        boolean behind = named || previous.equals("NUM");
        if (past && behind && next.equals("ADP") && verbs.isNeverNoun(word)) {
          yield "VERB"; // "the quake of 1755 struck at"
        }
        boolean lasts = named && verbs.isThirdPerson(word) && isUntil(words, i + 1);
        yield (past && agent && named) || lasts ? "VERB" : tag; // "an officer shot by rebels"
      }
      case "ADP", "ADV" -> {
        if (tag.equals("ADV") && word.equals("aboard") && opensNoun(next)) {
          yield "ADP"; // "all people aboard the ship"
        }
        if (tag.equals("ADV") && word.equals("about") && opensNoun(next)) {
          yield "ADP"; // "complained about noise"
        }
        if (tag.equals("ADP") && past && word.startsWith("over")) {
          yield "VERB"; // "fighters overran Sirte"
        }
        if (ARTICLES.contains(before) && DIRECTIONS.contains(word) && isPlaceEnd(next)) {
          yield "NOUN"; // "in the west"
        }
        if (PERSON_NOUNS.contains(word)) {
          yield "NOUN"; // "with American astronaut Ann Weber"
        }
        boolean half = previous.equals("ADP") || word.equals("first") || word.equals("second");
        yield hyphen && half ? "ADJ" : tag; // "in after-hours trading", "first-quarter results"
      }
      case "ADJ" -> {
        boolean role = PERSON_NOUNS.contains(word) && next.equals("PROPN");
        if (role && Character.isUpperCase(words[i + 1].charAt(0))) {
          yield "NOUN"; // "singer Ann Weber"
        }
        if (MEDALS.contains(word) && previous.equals("VERB") && isPlaceEnd(next)) {
          yield "NOUN"; // "won gold in Rome"
        }
        boolean helped = previous.equals("AUX") && next.equals("VERB");
        if (previous.equals("AUX") && word.equals("freed")) {
          yield "VERB";
        }
        if (helped && (word.equals("last") || word.equals("first"))) {
          yield "ADV"; // "was last restored"
        }
        if (capital && previous.equals("ADP") && isPlaceEnd(next)) {
          yield "PROPN"; // "in Belgrade in July"
        }
        if (MODALS.contains(before) && verbs.isBase(word)) {
          yield "VERB"; // "would appeal"
        }
        if (previous.equals("CCONJ") && verbs.isNeverNoun(word) && OPENS_OBJECT.contains(next)) {
          yield "VERB"; // "and won three elections"
        }
        if (ARTICLES.contains(before) && i + 1 < words.length && words[i + 1].equals(".")) {
          yield "NOUN"; // "reached the final."
        }
        int article = ENDS_NAME.contains(next) ? articleOfName(words, tags, i) : -1;
        boolean one = article >= 0 && !words[article].equalsIgnoreCase("the");
        yield one && !capital ? "NOUN" : tag; // "a UN tribunal in"
      }
      case "VERB" -> {
        if (SIDES.contains(word) && before.equals(",") && isComma(words, i + 1)) {
          yield "ADV"; // "Ann Weber, left, walks"
        }
        boolean governed = previous.equals("VERB") && verbs.isPast(before);
        if (governed && verbs.isBase(word) && !past && !CAUSING.contains(before)) {
          yield "NOUN"; // "rain stopped play"
        }
        if (before.equals("whose") && verbs.read(word) == null) {
          yield "NOUN"; // "whose boss"
        }
        boolean compound = i > 1 && before.equals("-") && tags[i - 2].equals("NOUN");
        if (compound && next.equals("NOUN") && PARTICIPLES.end(word)) {
          yield "ADJ"; // "a horse-drawn carriage"
        }
        boolean act = word.endsWith("ing") && isAct(words, tags, i, next);
        if (act || isCompound(words, tags, i)) {
          yield "NOUN";
        }
        boolean several = verbs.isThirdPerson(word) && !next.equals("DET");
        if (several && (POSSESSIVES.contains(before) || before.equals("of"))) {
          yield "NOUN"; // "her remains were moved", "a series of attacks"
        }
        boolean base = verbs.isBase(word) || verbs.read(word) == null;
        boolean pastFollows = next.equals("VERB") && verbs.isPast(words[i + 1]);
        boolean doers =
            previous.equals("NOUN")
                && (before.endsWith("s") || before.equals("police")); // "police say fled"
        if (pastFollows && base && !past && !doers && opensNoun(previous)) {
          yield "NOUN"; // "the Webb telescope lifted off"
        }
        boolean owned = OWNERS.contains(before) || (i == 1 && before.equals("her"));
        boolean poll = owned && next.equals("NOUN"); // "her poll tax"
        int article = next.equals("ADP") ? articleOfName(words, tags, i) : -1;
        boolean object = article > 0 && tags[article - 1].equals("VERB");
        boolean cave = object && !words[i - 1].endsWith("s"); // "entered the Ida cave on"
        yield base && (poll || cave) ? "NOUN" : tag;
      }
      default -> tag;
    };
  }

  /** "in her accuser's <em>telling</em>, he", "but <em>fighting</em> resumed". */
  private boolean isAct(String[] words, String[] tags, int i, String next) {
    boolean owned = words[i - 1].equals("'s") && (next.equals("PUNCT") || next.equals("ADP"));
    boolean opens = tags[i - 1].equals("CCONJ") || tags[i - 1].equals("SCONJ");
    return owned || (opens && next.equals("VERB") && verbs.isPast(words[i + 1]));
  }

  /** "before his title <em>fight</em> in": a noun of one, and no verb of many. */
  private boolean isCompound(String[] words, String[] tags, int i) {
    String before = words[i - 1].toLowerCase(Locale.ROOT);
    boolean phrase =
        i > 2
            && tags[i - 1].equals("NOUN")
            && !MANY.end(before)
            && POSSESSIVES.contains(words[i - 2])
            && tags[i - 3].equals("ADP");
    String next = i + 1 < tags.length ? tags[i + 1] : "PUNCT";
    String word = words[i].toLowerCase(Locale.ROOT);
    return phrase && isPlaceEnd(next) && verbs.isBase(word) && !verbs.isPast(word);
  }

  private static boolean isComma(String[] words, int i) {
    return i < words.length && words[i].equals(",");
  }

  private static boolean opensNoun(String tag) {
    return tag.equals("NOUN") || tag.equals("DET") || tag.equals("PROPN") || tag.equals("ADJ");
  }

  private static boolean isPlaceEnd(String tag) {
    return tag.equals("ADP") || tag.equals("PUNCT");
  }

  /** The article before the names that stand right before a word; -1 when it is not so. */
  private static int articleOfName(String[] words, String[] tags, int i) {
    int at = i - 1;
    while (at >= 0 && tags[at].equals("PROPN")) {
      at--;
    }
    boolean article = at >= 0 && ARTICLES.contains(words[at].toLowerCase(Locale.ROOT));
    return article && at < i - 1 ? at : -1;
  }
}
