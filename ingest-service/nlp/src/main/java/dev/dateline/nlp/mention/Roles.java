package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who is "the president", "the commission", "the storm" in one article: the one person with the
 * title, the one name that holds the word. A role that two could have means neither.
 */
final class Roles {
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");

  /** What a name's word is called too. */
  private static final Map<String, String> CALLED =
      Map.of("hurricane", "storm", "typhoon", "storm", "cyclone", "storm", "university", "school");

  private static final Set<String> COMPANIES =
      Set.of("inc.", "inc", "corp.", "corp", "corporation", "co.", "company", "ltd.", "ltd", "plc");

  /** What a ship has, or what happens to one. */
  private static final Set<String> OF_SHIPS =
      Set.of("bow", "captain", "crew", "deck", "decks", "hull", "sinking", "stern", "wreck");

  private static final Set<String> SHIPS = Set.of("liner", "ship", "steamer", "vessel");

  private final Map<String, Set<String>> owners = new HashMap<>();

  /** The sentences in which things are first named. */
  private final Map<String, Integer> firsts = new HashMap<>();

  private Roles() {}

  static Roles of(List<SentenceReading> readings, Coreference coreference) {
    Roles roles = new Roles();
    for (SentenceReading reading : readings) {
      for (Name name : reading.names()) {
        roles.read(reading, name, coreference.resolve(name));
      }
    }
    return roles;
  }

  private void read(SentenceReading reading, Name here, Name resolved) {
    if (resolved.kind() == Kind.PERSON) {
      put(here.role(), resolved);
      put(apposition(reading, here), resolved);
      return;
    }
    if (resolved.kind() == Kind.PLACE) {
      return;
    }
    firsts.putIfAbsent(resolved.text(), reading.index());
    put(describedAs(reading, here), resolved);
    if (isShip(reading.sentence(), here)) {
      SHIPS.forEach(word -> put(word, resolved));
    }
    if (resolved.text().indexOf(' ') < 0) {
      return;
    }
    for (String word : resolved.text().split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      put(COMPANIES.contains(lower) ? "company" : CALLED.getOrDefault(lower, lower), resolved);
    }
  }

  private void put(String role, Name owner) {
    if (role.length() > 3) {
      owners.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(owner.text());
    }
  }

  /** "Fidel Castro, the <em>president</em> of Cuba,"; empty when nothing of the kind follows. */
  private static String apposition(SentenceReading reading, Name name) {
    TaggedSentence sentence = reading.sentence();
    Phrase phrase =
        sentence.lower(name.end()).equals(",")
            ? Phrases.startingAt(sentence, name.end() + 1)
            : null;
    String head = phrase == null ? "" : sentence.lower(phrase.head());
    return PERSON_NOUNS.contains(head) ? head : "";
  }

  /**
   * "the airship <em>Hindenburg</em>", "Verland, a <em>bank</em> from Bonn,": a common noun for
   * what bears a name; empty when none is there.
   */
  private static String describedAs(SentenceReading reading, Name name) {
    TaggedSentence sentence = reading.sentence();
    int before = name.first() - 1;
    if (sentence.is(before, "NOUN") && isDefinite(sentence, Phrases.around(sentence, before))) {
      return Endings.arePlural(sentence.lower(before)) ? "" : sentence.lower(before);
    }
    boolean comma = sentence.lower(name.end()).equals(",") && sentence.is(name.end() + 1, "DET");
    Phrase phrase = comma ? Phrases.startingAt(sentence, name.end() + 1) : null;
    if (phrase == null || !sentence.is(phrase.head(), "NOUN") || sentence.is(phrase.end(), "AUX")) {
      return "";
    }
    String head = sentence.lower(phrase.head());
    boolean closed = sentence.is(phrase.end(), "PUNCT") || sentence.is(phrase.end(), "ADP");
    return closed && !Endings.arePlural(head) && !PERSON_NOUNS.contains(head) ? head : "";
  }

  /** "the wreck of the <em>Titanic</em>", "aboard the <em>Titanic</em>". */
  private static boolean isShip(TaggedSentence sentence, Name name) {
    int the = name.first() - 1;
    boolean part =
        sentence.lower(the - 1).equals("of") && OF_SHIPS.contains(sentence.lower(the - 2));
    return sentence.lower(the).equals("the") && (part || sentence.lower(the - 1).equals("aboard"));
  }

  private static boolean isDefinite(TaggedSentence sentence, Phrase phrase) {
    return sentence.lower(phrase.first()).equals("the") && phrase.head() - phrase.first() < 4;
  }

  /**
   * The full name of whom or what a definite phrase means: who alone bears the role, or the one
   * thing of several that has been named by then. Empty when there is none.
   *
   * @param index of the sentence
   */
  String owner(TaggedSentence sentence, Phrase phrase, int index) {
    boolean bare = phrase.end() == phrase.head() + 1;
    boolean definite = sentence.lower(phrase.first()).equals("the");
    if (!bare || !definite || phrase.end() - phrase.first() != 2) {
      return "";
    }
    Set<String> found = owners.getOrDefault(sentence.lower(phrase.head()), Set.of());
    if (found.size() == 1) {
      return found.iterator().next();
    }
    List<String> named =
        found.stream()
            .filter(name -> firsts.getOrDefault(name, Integer.MIN_VALUE) <= index)
            .toList();
    return named.size() == 1 && firsts.containsKey(named.get(0)) ? named.get(0) : "";
  }
}
