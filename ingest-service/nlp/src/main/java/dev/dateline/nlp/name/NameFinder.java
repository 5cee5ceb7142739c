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
import java.util.stream.Collectors;

/** Finds the names of a sentence: runs of proper nouns, freed of titles and nationalities. */
public final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "del", "della", "van", "von", "der", "bin", "al", "el", "ibn", "du", "la");
  private static final int LONGEST = 8;

  private final Gazetteer gazetteer;
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
      int end = runEnd(sentence, at, isTime);
      int first = at;
      boolean titled = false;
      while (first < end && isDecoration(sentence, first, end)) {
        titled |= titles.contains(sentence.lower(first));
        first++;
      }
      if (first < end && !isDecorationOnly(sentence, first, end)) {
        names.add(name(sentence, first, end, titled || isTitle(sentence, at - 1)));
      }
      at = end;
    }
    return names;
  }

  private boolean isTitle(TaggedSentence sentence, int token) {
    return titles.contains(sentence.lower(token));
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
      if (isNameWord(sentence, at)) {
        at++;
      } else if (word.equals("of") && nameFollows && isOrganisationWord(sentence, at - 1)) {
        at += 2;
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
    return syllable ? sentence.lower(at + 1).length() < 5 : joined && isNameWord(sentence, at + 2);
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
    boolean acronym = word.toUpperCase(Locale.ROOT).equals(sentence.word(token));
    return (titles.contains(word) && !(acronym && isOrganisationWord(sentence, end - 1)))
        || (demonyms.contains(word) && !isOrganisationWord(sentence, end - 1));
  }

  /** "North Korean": a nationality is nobody. */
  private boolean isDecorationOnly(TaggedSentence sentence, int first, int end) {
    return demonyms.contains(sentence.lower(end - 1))
        && gazetteer.find(sentence.text(first, end)) == null;
  }

  private Name name(TaggedSentence sentence, int first, int end, boolean titled) {
    String text = sentence.text(first, end).replace('\n', ' ');
    String full = aliases.getOrDefault(text, text);
    return new Name(first, end, full, kind(sentence, first, end, full, titled));
  }

  private Kind kind(TaggedSentence sentence, int first, int end, String text, boolean titled) {
    if (titled) {
      return Kind.PERSON;
    }
    if (gazetteer.find(text) != null && !gazetteer.isAmbiguous(text)) {
      return Kind.PLACE;
    }
    for (int i = first; i < end; i++) {
      if (isOrganisationWord(sentence, i)) {
        return Kind.ORGANISATION;
      }
    }
    boolean acronym = text.length() < 6 && text.equals(text.toUpperCase(Locale.ROOT));
    if (acronym) {
      return Kind.ORGANISATION;
    }
    return end - first > 1 && end - first < 5 && sentence.lower(first - 1).equals("the")
        ? Kind.OTHER
        : end - first > 1 ? Kind.PERSON : Kind.OTHER;
  }
}
