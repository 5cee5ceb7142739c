package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun that a relative clause or participle is about. */
final class Antecedents {
  private static final Set<String> WHEREABOUTS = Set.of("in", "at", "on", "near", "from");

  private static final Set<String> AT_WORK = Set.of("at", "from", "in", "for", "with", "of");
  private static final Set<String> ONE = Set.of("was", "is", "has");
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");

  private Antecedents() {}

  /** The noun right before a participle, its own phrase only; null when there is none. */
  static @Nullable Phrase of(TaggedSentence sentence, int from) {
    Phrase nearest = nearest(sentence, from);
    return nearest == null ? null : climbed(sentence, nearest);
  }

  private static @Nullable Phrase nearest(TaggedSentence sentence, int from) {
    int at = from;
    while (at >= 0
        && (sentence.lower(at).equals(",") || sentence.is(at, "ADV") || isQuote(sentence, at))) {
      at--;
    }
    return at >= 0 && sentence.isNoun(at) ? Phrases.around(sentence, at) : null;
  }

  /** The noun before "who", "which" or "that"; a person for "who". */
  static @Nullable Phrase ofRelative(TaggedSentence sentence, int pronoun) {
    Phrase nearest = nearest(sentence, pronoun - 1);
    if (nearest != null && sentence.lower(pronoun).equals("which")) {
      return ofThing(sentence, agreeing(sentence, nearest, pronoun + 1));
    }
    if (nearest == null || !sentence.lower(pronoun).equals("who")) {
      return nearest;
    }
    int before = nearest.first() - 1;
    if (sentence.is(before, "AUX") && sentence.is(before - 1, "PROPN")) {
      return Phrases.around(sentence, before - 1); // "Ann Weber was a pilot who ..."
    }
    boolean explains =
        sentence.lower(before).equals(",")
            && sentence.is(nearest.head(), "NOUN")
            && sentence.is(before - 1, "PROPN")
            && !sentence.is(Phrases.around(sentence, before - 1).first() - 1, "ADP");
    if (explains) {
      return Phrases.around(sentence, before - 1); // "Ann Weber, the pilot who ..."
    }
    if (sentence.is(nearest.head(), "PROPN")
        && AT_WORK.contains(sentence.lower(before))
        && PERSON_NOUNS.contains(sentence.lower(before - 1))) {
      return ofPerson(sentence, Phrases.around(sentence, before - 1));
    }
    boolean named = sentence.is(nearest.head(), "PROPN") && sentence.is(before - 1, "NOUN");
    boolean thing = sentence.is(nearest.head(), "NOUN") && !isWho(sentence.lower(nearest.head()));
    return (named || thing)
            && sentence.lower(before).equals("of")
            && isWho(sentence.lower(before - 1))
        ? Phrases.around(sentence, before - 1)
        : nearest;
  }

  /**
   * "<em>John Shah</em>, a professor at the university, who"; "<em>a professor</em> at ..., who".
   */
  private static Phrase ofPerson(TaggedSentence sentence, Phrase person) {
    int comma = person.first() - 1;
    boolean name = sentence.lower(comma).equals(",") && sentence.is(comma - 1, "PROPN");
    return name ? Phrases.around(sentence, comma - 1) : person;
  }

  /** "a <em>ban on</em> plastic bags, which was": the bags were several. */
  private static Phrase agreeing(TaggedSentence sentence, Phrase nearest, int helper) {
    int before = nearest.first() - 1;
    boolean one = ONE.contains(sentence.lower(helper));
    String head = sentence.lower(nearest.head());
    boolean several = sentence.is(nearest.head(), "NOUN") && Endings.arePlural(head);
    boolean tied = sentence.is(before, "ADP") && sentence.is(before - 1, "NOUN");
    return one && several && tied ? Phrases.around(sentence, before - 1) : nearest;
  }

  /** "the <em>siege of</em> Sarajevo, which": the name only says whose it is. */
  private static Phrase ofThing(TaggedSentence sentence, Phrase nearest) {
    int before = nearest.first() - 1;
    boolean tied =
        sentence.lower(before).equals("of")
            && sentence.is(nearest.head(), "PROPN")
            && sentence.is(before - 1, "NOUN");
    if (!tied || isWho(sentence.lower(before - 1))) {
      return nearest;
    }
    Phrase thing = Phrases.around(sentence, before - 1);
    return new Phrase(thing.first(), thing.head(), nearest.end());
  }

  /** "president", "members", "women": not "government" or "death". */
  private static boolean isWho(String noun) {
    return PERSON_NOUNS.contains(noun) || noun.endsWith("men") || Endings.arePlural(noun);
  }

  /** "a man from <em>Rome</em> arrested on Monday": the place only says where. */
  private static Phrase climbed(TaggedSentence sentence, Phrase phrase) {
    int before = phrase.first() - 1;
    boolean place =
        sentence.is(phrase.head(), "PROPN") && WHEREABOUTS.contains(sentence.lower(before));
    if (place && sentence.isNoun(before - 1)) {
      return Phrases.around(sentence, before - 1);
    }
    boolean some =
        sentence.lower(before).equals("of")
            && sentence.is(before - 1, "NOUN")
            && sentence.lower(before - 1).endsWith("s");
    if (!some) {
      return phrase;
    }
    Phrase members = Phrases.around(sentence, before - 1); // "officers of the squad killing him"
    return new Phrase(members.first(), members.head(), phrase.end());
  }

  private static boolean isQuote(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    return word.equals("\"") || word.equals("”") || word.equals("''");
  }
}
