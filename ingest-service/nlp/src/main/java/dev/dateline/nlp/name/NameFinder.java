package dev.dateline.nlp.name;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of a sentence: runs of proper nouns, freed of titles and nationalities. */
public final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "del", "della", "van", "von", "der", "bin", "al", "el", "ibn", "du", "la");
  private static final Set<String> ONCE = Set.of("former", "late", "then", "acting", "interim");
  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii");
  private static final Set<String> WHEREABOUTS =
      Set.of(
          "in",
          "at",
          "from",
          "to",
          "near",
          "into",
          "visit",
          "visits",
          "visited",
          "visiting",
          "left",
          "leaves",
          "leave",
          "leaving",
          "reached",
          "toured",
          "entered");
  private static final Pattern ROMAN = Pattern.compile("X{0,2}(?:IX|IV|V?I{0,3})");
  private static final Set<String> REIGNING =
      Set.of("king", "queen", "pope", "emperor", "tsar", "patriarch", "sultan", "shah", "prince");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone");
  private static final Set<String> CARRIERS =
      Set.of("airways", "airlines", "petroleum", "telecom", "steel", "railways", "gas", "motors");
  private static final int LONGEST = 8;
  private static final int LONGEST_PLACE = 6;

  private final Gazetteer gazetteer;
  private final Set<String> offices = WordLists.words("offices.txt");
  private final Set<String> things = WordLists.words("thing-words.txt");
  private final Set<String> firstNames = WordLists.classes("first-names.txt").keySet();
  private final Set<String> titles = WordLists.words("titles.txt");
  private final Set<String> demonyms = WordLists.words("demonyms.txt");
  private final Set<String> organisations = WordLists.words("organisation-words.txt");
  private final Map<String, String> aliases =
      WordLists.rows("aliases.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  public NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names of a sentence from left to right. */
  public List<Name> find(TaggedSentence sentence, IntPredicate isTime) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      if (!isNameWord(sentence, at) || isTime.test(at)) {
        at++;
        continue;
      }
      int end = Math.max(runEnd(sentence, at, isTime), placeEnd(sentence, at));
      addRun(names, sentence, isNational(sentence, at, end) ? at - 1 : at, end);
      at = end;
    }
    return names;
  }

  /** "<em>British</em> Airways": the nationality is part of the name. */
  private boolean isNational(TaggedSentence sentence, int first, int end) {
    return sentence.is(first - 1, "ADJ")
        && sentence.isCapitalized(first - 1)
        && end == first + 1
        && demonyms.contains(sentence.lower(first - 1))
        && CARRIERS.contains(sentence.lower(first));
  }

  /**
   * "Federal Reserve Chairman <em>Ben Bernanke</em>": whoever stands before the title is named too.
   */
  private void addRun(List<Name> names, TaggedSentence sentence, int from, int end) {
    int title = innerTitle(sentence, from, end);
    int first = Math.max(from, title + 1);
    int organisationEnd = title;
    while (organisationEnd > from && isTitlePart(sentence, organisationEnd - 1)) {
      organisationEnd--;
    }
    if (organisationEnd > from && isOrganisation(sentence, from, organisationEnd)) {
      names.add(name(sentence, undecorated(sentence, from, organisationEnd), organisationEnd, ""));
    }
    first = undecorated(sentence, first, end);
    if (first < end && !isDecorationOnly(sentence, first, end)) {
      names.add(name(sentence, first, end, roleBefore(sentence, first)));
    }
  }

  /** "<em>Secretary-</em>General". */
  private boolean isTitlePart(TaggedSentence sentence, int token) {
    return sentence.lower(token).equals("-") || titles.contains(sentence.lower(token));
  }

  /** The last title within a run of names that a person's name follows; -1 for none. */
  private int innerTitle(TaggedSentence sentence, int from, int end) {
    if (isOrganisationWord(sentence, end - 1) || gazetteer.find(sentence.text(from, end)) != null) {
      return -1;
    }
    for (int at = end - 2; at > from; at--) {
      boolean suffix = at + 2 == end && SUFFIXES.contains(sentence.lower(at + 1));
      if (offices.contains(sentence.lower(at)) && !suffix) {
        return at;
      }
    }
    return -1;
  }

  private boolean isOrganisation(TaggedSentence sentence, int from, int end) {
    int first = undecorated(sentence, from, end);
    if (first >= end || demonyms.contains(sentence.lower(first))) {
      return false;
    }
    boolean acronym = end - first == 1 && isAcronym(sentence.word(first));
    for (int i = first; i < end; i++) {
      if (isOrganisationWord(sentence, i)) {
        return true;
      }
    }
    return acronym;
  }

  private int undecorated(TaggedSentence sentence, int from, int end) {
    int first = from;
    while (first < end && isDecoration(sentence, first, end)) {
      first++;
    }
    return first;
  }

  /** The title right before a name, in the name's run or in lower case: "leader", "president". */
  private String roleBefore(TaggedSentence sentence, int first) {
    String word = sentence.lower(first - 1);
    boolean role = titles.contains(word) && !demonyms.contains(word) && !ONCE.contains(word);
    return role ? word : "";
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.length() < 6 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isNameWord(TaggedSentence sentence, int token) {
    return sentence.is(token, "PROPN")
        && Character.isLetterOrDigit(sentence.word(token).charAt(0))
        && (sentence.isCapitalized(token) || Character.isDigit(sentence.word(token).charAt(0)));
  }

  private int runEnd(TaggedSentence sentence, int from, IntPredicate isTime) {
    int at = from + 1;
    while (at < sentence.size() && at - from < LONGEST && !isTime.test(at)) {
      boolean nameFollows = at + 1 < sentence.size() && isNameWord(sentence, at + 1);
      String word = sentence.lower(at);
      if (isNameWord(sentence, at) || isRegnal(sentence, from, at)) {
        at++;
      } else if (word.equals("of") && nameFollows && takesOf(sentence, at - 1)) {
        at += 2;
      } else if (word.equals("for") && nameFollows && isOrganisationWord(sentence, at - 1)) {
        at += 2; // "the League for Democracy"
      } else if (PARTICLES.contains(word) && nameFollows) {
        at += 2;
      } else if (isInnerHyphen(sentence, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** "John Paul <em>II</em>", "King Mohammed <em>VI</em>". */
  private boolean isRegnal(TaggedSentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean figure = word.length() > 1 && ROMAN.matcher(word).matches();
    boolean ruler =
        REIGNING.contains(sentence.lower(from)) || REIGNING.contains(sentence.lower(from - 1));
    return figure && (ruler || firstNames.contains(sentence.word(at - 1)));
  }

  /** After the longest name of a place: "Port-au-Prince"; the start itself when none is there. */
  private int placeEnd(TaggedSentence sentence, int from) {
    for (int end = Math.min(sentence.size(), from + LONGEST_PLACE); end > from + 1; end--) {
      if (gazetteer.find(sentence.text(from, end)) != null) {
        return end;
      }
    }
    return from;
  }

  /** "the <em>Bank</em> of England", "the <em>Medal</em> of Honor". */
  private boolean takesOf(TaggedSentence sentence, int token) {
    return isOrganisationWord(sentence, token) || things.contains(sentence.lower(token));
  }

  private boolean isOrganisationWord(TaggedSentence sentence, int token) {
    return organisations.contains(sentence.lower(token));
  }

  /** Jean-Louis, Jae-in; but not the hyphen of "Trump-Kim talks", which parts two names. */
  private static boolean isInnerHyphen(TaggedSentence sentence, int at) {
    boolean joined =
        sentence.lower(at).equals("-")
            && sentence.isJoined(at - 1)
            && sentence.isJoined(at)
            && Character.isLetter(sentence.word(at + 1).charAt(0));
    boolean syllable = joined && !sentence.isCapitalized(at + 1);
    return syllable
        ? sentence.lower(at + 1).length() < 5
        : joined && isNameWord(sentence, at + 1) && !sentence.is(at + 2, "NOUN");
  }

  /** A title or nationality before the name proper; the last word is never one. */
  private boolean isDecoration(TaggedSentence sentence, int token, int end) {
    String word = sentence.lower(token);
    if (token + 1 == end) {
      return titles.contains(word) && !word.equals("us") && !word.equals("u.s.");
    }
    if (gazetteer.find(sentence.text(token, end)) != null) {
      return false;
    }
    boolean organisation = isOrganisationWord(sentence, end - 1);
    return ONCE.contains(word)
        || (titles.contains(word) && !organisation)
        || (demonyms.contains(word) && !organisation && !firstNames.contains(sentence.word(token)));
  }

  /** "North Korean": a nationality is nobody. */
  private boolean isDecorationOnly(TaggedSentence sentence, int first, int end) {
    return demonyms.contains(sentence.lower(end - 1))
        && gazetteer.find(sentence.text(first, end)) == null;
  }

  private Name name(TaggedSentence sentence, int first, int end, String role) {
    String text = sentence.line(first, end);
    String full = aliases.getOrDefault(text, text);
    return new Name(first, end, full, kind(sentence, first, end, full, role), role);
  }

  private Kind kind(TaggedSentence sentence, int first, int end, String text, String role) {
    if (!role.isEmpty()) {
      return Kind.PERSON;
    }
    if (gazetteer.find(text) != null
        && (!gazetteer.isAmbiguous(text) || isLocated(sentence, first))) {
      return Kind.PLACE;
    }
    for (int i = first; i < end; i++) {
      if (isOrganisationWord(sentence, i)) {
        return Kind.ORGANISATION;
      }
    }
    if (STORMS.contains(sentence.lower(first))) {
      return Kind.OTHER;
    }
    boolean given = firstNames.contains(sentence.word(first));
    if (things.contains(sentence.lower(end - 1))
        || (!given && things.contains(sentence.lower(first)))) {
      return Kind.THING;
    }
    if (isQuoted(sentence, first, end)) {
      return Kind.THING;
    }
    if (given && end - first < 5) {
      return Kind.PERSON;
    }
    if (isAcronym(text)) {
      return Kind.ORGANISATION;
    }
    boolean definite = sentence.lower(first - 1).equals("the");
    boolean several = text.indexOf(' ') > 0;
    return several && !(definite && end - first < 5) ? Kind.PERSON : Kind.OTHER;
  }

  /** The title of a book or a film. */
  private static boolean isQuoted(TaggedSentence sentence, int first, int end) {
    int before = sentence.is(first - 1, "DET") ? first - 2 : first - 1;
    return QUOTES.contains(sentence.lower(before)) && QUOTES.contains(sentence.lower(end));
  }

  private static boolean isLocated(TaggedSentence sentence, int first) {
    return WHEREABOUTS.contains(sentence.lower(first - 1));
  }
}
