package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that no list knows and that an article uses for where or what: "into <em>Tham Luang</em>",
 * "the <em>Tham Luang</em> cave". Nobody of such a name takes part in anything.
 */
final class Sites {
  private static final Set<String> NOUNS = WordLists.words("site-nouns.txt");
  private static final Set<String> WITHIN =
      Set.of("in", "into", "inside", "outside", "near", "across", "through", "around", "aboard");
  private static final Set<String> SURELY_WITHIN =
      Set.of("inside", "outside", "near", "across", "aboard");

  private static final int LONGEST_PHRASE = 3;

  private Sites() {}

  /** The texts of such names. */
  static Set<String> of(List<SentenceReading> readings) {
    Set<String> found = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<String> towns = new HashSet<>();
    for (SentenceReading reading : readings) {
      for (Name name : reading.names()) {
        boolean unknown = name.kind() == Kind.PERSON || name.kind() == Kind.OTHER;
        boolean given = Gender.isGiven(name.text());
        if (given && name.role().isEmpty() && isLocated(reading, name)) {
          towns.add(name.text()); // "in <em>Charlotte</em>"
        }
        if (given && name.role().isEmpty() && isNamedAfter(reading.sentence(), name)) {
          found.add(name.text()); // "Victor Verster prison"
        } else if (!name.role().isEmpty() || given) {
          others.add(name.text());
        } else if (unknown && (isPlace(reading, name) || isSite(reading.sentence(), name))) {
          found.add(name.text());
        } else if (unknown && name.kind() == Kind.OTHER) {
          others.add(name.text()); // "bought <em>Yukos</em>"
        }
      }
    }
    found.removeAll(others);
    found.addAll(towns);
    return Set.copyOf(found);
  }

  /** "in <em>Millhaven</em>", where events are placed. */
  private static boolean isPlace(SentenceReading reading, Name name) {
    return reading.places().stream()
        .anyMatch(place -> place.first() == name.first() && place.end() == name.end());
  }

  private static boolean isLocated(SentenceReading reading, Name name) {
    return reading.places().stream()
        .anyMatch(
            place -> place.first() == name.first() && place.end() == name.end() && place.located());
  }

  private static boolean isNamedAfter(TaggedSentence sentence, Name name) {
    return isBeforeNoun(sentence, name.end()) || isOfNoun(sentence, name.first());
  }

  private static boolean isSite(TaggedSentence sentence, Name name) {
    return isBeforeNoun(sentence, name.end())
        || isOfNoun(sentence, name.first())
        || isWithin(sentence, name);
  }

  /** "the Tham Luang <em>cave</em>", "the Fukushima Daiichi power <em>plant</em>". */
  private static boolean isBeforeNoun(TaggedSentence sentence, int end) {
    int at = end;
    while (at < end + LONGEST_PHRASE
        && (sentence.is(at, "NOUN") || sentence.is(at, "ADJ"))
        && (sentence.is(at + 1, "NOUN") || sentence.is(at + 1, "ADJ"))) {
      at++;
    }
    return sentence.is(at, "NOUN") && NOUNS.contains(sentence.lower(at));
  }

  /** "the <em>village</em> of Mvezo". */
  private static boolean isOfNoun(TaggedSentence sentence, int first) {
    String noun = sentence.lower(first - 2);
    return sentence.lower(first - 1).equals("of")
        && sentence.is(first - 2, "NOUN")
        && (NOUNS.contains(noun) || NOUNS.contains(noun.replaceFirst("(?:e?s)$", "")));
  }

  private static boolean isWithin(TaggedSentence sentence, Name name) {
    int before = sentence.is(name.first() - 1, "DET") ? name.first() - 2 : name.first() - 1;
    String word = sentence.lower(before);
    Set<String> prepositions = name.kind() == Kind.PERSON ? WITHIN : SURELY_WITHIN;
    boolean owner = sentence.lower(name.end()).equals("'s");
    return prepositions.contains(word)
        && sentence.is(before, "ADP")
        && !owner
        && !sentence.isNoun(name.end())
        && !PlaceFinder.isHeldIn(sentence, before);
  }
}
