package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between a subject and its verb in commas, dashes or parentheses. */
final class Insertions {
  private static final Endings FORMS = Endings.of("ed", "n", "t", "ing", "held", "made");
  private static final Set<String> CLOSING = Set.of(",", "–", "—", "--", "-", ")");

  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");

  /** In tokens. */
  private static final int LONGEST = 40;

  private Insertions() {}

  static boolean isClosing(String word) {
    return CLOSING.contains(word);
  }

  /** The token before an insertion that closes at a token; -1 when none opens. */
  static int before(TaggedSentence sentence, int close) {
    String opening = sentence.lower(close).equals(")") ? "(" : sentence.lower(close);
    for (int at = close - 1; at > 0 && close - at < LONGEST; at--) {
      String word = sentence.lower(at);
      if (word.equals(";") || word.equals("\"") || word.equals("”") || word.equals("''")) {
        return -1;
      }
      if (word.equals(opening) && isNominal(sentence, at - 1)) {
        if (!isWithinList(sentence, at, close)) {
          int outer = beforeParticiple(sentence, at);
          return outer < 0 ? at - 1 : outer;
        }
      }
    }
    return -1;
  }

  /** "the panel<em>, led by Ann Weber,</em> a judge, met": the token before it; -1 for none. */
  private static int beforeParticiple(TaggedSentence sentence, int comma) {
    for (int at = comma - 1; at > 1 && comma - at < LONGEST; at--) {
      if (sentence.is(at, "VERB")) {
        int opening = openingOf(sentence, at);
        return opening > 0 && isNominal(sentence, opening - 1) ? opening - 1 : -1;
      }
      if (sentence.is(at, "PUNCT") || sentence.is(at, "AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a verb begins an insertion: ", <em>led</em> by Ann Weber,". */
  static boolean isParticiple(TaggedSentence sentence, int verb) {
    return openingOf(sentence, verb) > 0;
  }

  /** The comma right before a participle; -1 for none. */
  private static int openingOf(TaggedSentence sentence, int verb) {
    boolean form = FORMS.end(sentence.lower(verb));
    int at = verb - 1;
    while (sentence.is(at, "ADV")) {
      at--;
    }
    boolean attached = sentence.is(verb + 1, "ADP") && sentence.lower(at).equals(",");
    return form && attached ? at : -1;
  }

  /** "his children, <em>Lucy, Robert and Tim</em>, said": the comma is one of the list. */
  private static boolean isWithinList(TaggedSentence sentence, int comma, int close) {
    int first = Phrases.around(sentence, comma - 1).first();
    if (!sentence.lower(first - 1).equals(",") || !sentence.is(first, "PROPN")) {
      return false;
    }
    for (int i = comma + 1; i < close; i++) {
      if (sentence.is(i, "CCONJ")) {
        return true;
      }
    }
    return false;
  }

  /** The name that a phrase is explained by: "the pilot, <em>Captain John Shah</em>, joined". */
  static @Nullable Phrase name(TaggedSentence sentence, int close) {
    if (!sentence.lower(close).equals(",") || !sentence.is(close - 1, "PROPN")) {
      return null;
    }
    Phrase name = Phrases.around(sentence, close - 1);
    boolean whole = sentence.lower(name.first() - 1).equals(",");
    boolean several = name.end() - name.first() > 1 && name.end() == close;
    boolean proper = sentence.isCapitalized(name.first()) && !sentence.is(name.first(), "DET");
    return whole && several && proper && explains(sentence, name.first() - 2) ? name : null;
  }

  /** "the pilot", "the mayor of London". */
  private static boolean explains(TaggedSentence sentence, int noun) {
    boolean of = sentence.lower(noun - 1).equals("of") && sentence.is(noun - 2, "NOUN");
    return sentence.is(noun, "NOUN")
        || isPerson(sentence, noun)
        || (sentence.is(noun, "PROPN") && of);
  }

  private static boolean isNominal(TaggedSentence sentence, int token) {
    return Nominals.is(sentence, token) || sentence.is(token, "PRON") || isPerson(sentence, token);
  }

  /** "its chief <em>executive</em>, Ann Weber, was". */
  private static boolean isPerson(TaggedSentence sentence, int token) {
    return sentence.is(token, "ADJ") && PERSON_NOUNS.contains(sentence.lower(token));
  }
}
