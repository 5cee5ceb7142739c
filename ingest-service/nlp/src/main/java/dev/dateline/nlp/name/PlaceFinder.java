package dev.dateline.nlp.name;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Gazetteer.Place;
import dev.dateline.nlp.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the places where something can have happened: names after a preposition of place. */
public final class PlaceFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "inside", "across", "throughout", "off", "on", "over");
  private static final Set<String> DIRECTIONS = Set.of("to", "into", "toward", "towards", "from");
  private static final Set<String> GOINGS =
      Set.of(
          "visit",
          "visits",
          "visited",
          "visiting",
          "left",
          "leave",
          "leaves",
          "leaving",
          "reached",
          "toured",
          "entered");
  private static final Set<String> UNLISTED_AFTER = Set.of("in", "near", "outside");
  private static final Set<String> HELD =
      Set.of(
          "share",
          "shares",
          "stake",
          "stakes",
          "stock",
          "trust",
          "confidence",
          "faith",
          "belief",
          "interest",
          "investment",
          "believe",
          "believed",
          "invest",
          "invested",
          "trusted");
  private static final int LONGEST = 6;

  /** In tokens: "a stake of 44 percent in". */
  private static final int HELD_REACH = 5;

  private final Set<String> noPlaces = WordLists.words("no-places.txt");

  private final Gazetteer gazetteer;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A place in a sentence.
   *
   * @param located whether a preposition says that something is there
   * @param towards whether it is where something goes or comes from
   */
  public record Mention(int first, int end, Place place, boolean located, boolean towards) {}

  /** The places of a sentence from left to right. */
  public List<Mention> find(TaggedSentence sentence, IntPredicate isTime) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Mention known = sentence.isCapitalized(at) ? longest(sentence, at) : null;
      Mention mention = known == null && !isTime.test(at) ? unlisted(sentence, at) : known;
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = mention.end();
      }
    }
    return found;
  }

  private @Nullable Mention longest(TaggedSentence sentence, int first) {
    for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
      Place place = gazetteer.find(sentence.text(first, end));
      if (place == null) {
        continue;
      }
      if (isInsideName(sentence, first, end)) {
        return null;
      }
      int before = first - 1;
      while (sentence.is(before, "DET") || sentence.is(before, "ADJ")) {
        before--;
      }
      String preposition = sentence.lower(before);
      boolean enumerated =
          (preposition.equals(",") || preposition.equals("and"))
              && sentence.is(before - 1, "PROPN");
      boolean owner = sentence.lower(end).equals("'s");
      boolean located = PREPOSITIONS.contains(preposition) && !owner;
      boolean towards = DIRECTIONS.contains(preposition) || GOINGS.contains(preposition);
      if (gazetteer.isAmbiguous(place.name()) && !located && !towards && !enumerated) {
        return null;
      }
      return new Mention(first, end, place, located, towards);
    }
    return null;
  }

  /** "a stake <em>in</em> Verland", "trust <em>in</em> him": nothing is there. */
  public static boolean isHeldIn(TaggedSentence sentence, int preposition) {
    if (!sentence.lower(preposition).equals("in")) {
      return false;
    }
    int at = preposition - 1;
    while (at > preposition - HELD_REACH && !HELD.contains(sentence.lower(at))) {
      if (sentence.is(at, "VERB") || sentence.is(at, "PUNCT")) {
        return false;
      }
      at--;
    }
    return HELD.contains(sentence.lower(at));
  }

  /** "in <em>Millhaven</em>": a name that no list holds, of one word, where only a place can be. */
  private @Nullable Mention unlisted(TaggedSentence sentence, int token) {
    String word = sentence.word(token);
    boolean name = sentence.is(token, "PROPN") && sentence.isCapitalized(token);
    boolean plain = word.length() > 3 && !word.equals(word.toUpperCase(Locale.ROOT));
    boolean alone = !sentence.is(token + 1, "PROPN") && !sentence.isNoun(token + 1);
    String next = sentence.lower(token + 1);
    boolean joined = next.equals("-") || next.equals("'s");
    return name
            && plain
            && alone
            && !joined
            && UNLISTED_AFTER.contains(sentence.lower(token - 1))
            && !isHeldIn(sentence, token - 1)
            && !sentence.is(token - 2, "PROPN") // "the Nobel Prize in Physics"
            && !noPlaces.contains(sentence.lower(token))
            && !gazetteer.isAmbiguous(word)
        ? new Mention(token, token + 1, new Place(word, "city", ""), true, false)
        : null;
  }

  /** "Paris Hilton", "Bank of England": the place only helps to name somebody. */
  private static boolean isInsideName(TaggedSentence sentence, int first, int end) {
    boolean nameBefore = sentence.is(first - 1, "PROPN") && sentence.isCapitalized(first - 1);
    boolean nameAfter = sentence.is(end, "PROPN") && sentence.isCapitalized(end);
    return nameBefore || nameAfter;
  }
}
