package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.Set;

/** What was last done something to: what an "it" or a "them" that is an object goes on about. */
final class Things {
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> SEVERAL = Set.of("people", "men", "women", "children");
  private static final int LONGEST = 40;

  private String one = "";
  private int oneSentence;
  private String several = "";
  private int severalSentence;

  /** Remembers the object of an event, when it is a thing or several of any sort. */
  void tell(SentenceReading reading, Phrase object) {
    TaggedSentence sentence = reading.sentence();
    String head = sentence.lower(object.head());
    boolean plural =
        SEVERAL.contains(head)
            || (head.endsWith("s")
                && !head.matches(".*(ss|us|is)")
                && sentence.is(object.head(), "NOUN"));
    boolean thing = sentence.is(object.head(), "NOUN") && !PERSON_NOUNS.contains(head);
    if ((!thing && !plural) || holdsTime(reading, object)) {
      return;
    }
    String words = sentence.text(object.first(), object.head() + 1).replaceAll("\\s+", " ");
    if (words.length() > LONGEST) {
      return;
    }
    String named = definite(words);
    if (plural) {
      several = named;
      severalSentence = reading.index();
    } else {
      one = named;
      oneSentence = reading.index();
    }
  }

  private static String definite(String words) {
    return words.matches("(?i)(?:an?|the|this|that|these|those|its|his|her|their) .*")
        ? "the " + words.substring(words.indexOf(' ') + 1)
        : words;
  }

  private static boolean holdsTime(SentenceReading reading, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (reading.isTime(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an "it" means; empty when neither its sentence tells nor, where that names nothing else,
   * the one before.
   */
  String one(SentenceReading reading, int pronoun) {
    boolean here = oneSentence == reading.index();
    boolean before = oneSentence == reading.index() - 1 && namesNothing(reading, pronoun);
    return here || before ? one : "";
  }

  /** What an "it" means by the sentence before; empty when its own names something else. */
  String oneBefore(SentenceReading reading, int pronoun) {
    return oneSentence == reading.index() - 1 && namesNothing(reading, pronoun) ? one : "";
  }

  /** Whether only persons and times stand before a token. */
  static boolean namesNothing(SentenceReading reading, int token) {
    TaggedSentence sentence = reading.sentence();
    for (int i = 0; i < token; i++) {
      boolean thing = sentence.is(i, "NOUN") && !PERSON_NOUNS.contains(sentence.lower(i));
      boolean named = sentence.is(i, "PROPN") && !isPerson(reading, i);
      if (!reading.isTime(i) && (thing || named)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(SentenceReading reading, int token) {
    Name name = reading.nameAt(token);
    return name == null || name.kind() == Name.Kind.PERSON;
  }

  /** What "them" means in a sentence; empty when it does not tell itself. */
  String several(int sentence) {
    return sentence == severalSentence ? several : "";
  }
}
