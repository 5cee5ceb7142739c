package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What was last done something to: what an "it" or a "them" that is an object goes on about. */
final class Things {
  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:an?|the|this|that|these|those|its|his|her|their) ");
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> SEVERAL = Set.of("people", "men", "women", "children");
  private static final Set<String> BE = Set.of("was", "were", "is", "are", "be", "been", "being");
  private static final Set<String> SAME_SUBJECT =
      Set.of(
          "after", "as", "because", "before", "if", "once", "since", "though", "until", "when",
          "while");
  private static final Set<String> HANDLING = WordLists.words("handling-verbs.txt");
  private static final int LONGEST = 40;

  private String one = "";
  private int oneSentence;
  private boolean oneAside;
  private String several = "";
  private int severalSentence;
  private boolean persons;
  private boolean handled;

  /**
   * Remembers the object of an event, when it is a thing or several of any sort.
   *
   * @param whole the object, a time behind it included
   * @param verb the lemma of what is done to it
   * @param aside whether that only says when or why: nothing that the next sentence goes on about
   */
  void tell(SentenceReading reading, Phrase whole, String verb, boolean aside) {
    TaggedSentence sentence = reading.sentence();
    Phrase object = withoutTime(reading, whole);
    String head = sentence.lower(object.head());
    boolean plural =
        SEVERAL.contains(head)
            || head.endsWith("children")
            || (Endings.arePlural(head) && sentence.is(object.head(), "NOUN"));
    boolean thing = sentence.is(object.head(), "NOUN") && !PERSON_NOUNS.contains(head);
    if ((!thing && !plural) || holdsTime(reading, object)) {
      return;
    }
    String words = sentence.line(object.first(), object.head() + 1);
    if (words.length() > LONGEST) {
      return;
    }
    String named = definite(words);
    if (plural) {
      several = named;
      severalSentence = reading.index();
      persons = arePersons(head);
      handled = HANDLING.contains(verb);
    } else {
      one = named;
      oneSentence = reading.index();
      oneAside = aside;
    }
  }

  private static String definite(String words) {
    return DETERMINED.matcher(words).lookingAt()
        ? "the " + words.substring(words.indexOf(' ') + 1)
        : words;
  }

  /** "freed <em>ten boys</em> nine days after". */
  private static Phrase withoutTime(SentenceReading reading, Phrase whole) {
    int end = whole.first();
    while (end < whole.end() && !reading.isTime(end)) {
      end++;
    }
    boolean noun = end < whole.end() && reading.sentence().is(end - 1, "NOUN");
    return noun && end > whole.first() ? new Phrase(whole.first(), end - 1, end) : whole;
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
    boolean before =
        oneSentence == reading.index() - 1 && !oneAside && namesNothing(reading, pronoun);
    return here || before ? one : "";
  }

  /**
   * Whether an "it" that something is done to may as well mean what was last done something to.
   *
   * @param meant whom or what it means by the subjects before
   */
  boolean isOtherUndergoer(SentenceReading reading, int pronoun, List<String> meant) {
    String undergone = isUndergoer(reading, pronoun) ? one(reading, pronoun) : "";
    return !undergone.isEmpty() && !meant.contains(undergone);
  }

  /** What an "it" means by the sentence before; empty when its own names something else. */
  String oneBefore(SentenceReading reading, int pronoun) {
    boolean before = oneSentence == reading.index() - 1 && !oneAside;
    return before && namesNothing(reading, pronoun) ? one : "";
  }

  /** Whether only persons and times stand before a token. */
  static boolean namesNothing(SentenceReading reading, int token) {
    TaggedSentence sentence = reading.sentence();
    for (int i = 0; i < token; i++) {
      boolean thing = sentence.is(i, "NOUN") && !isPersonal(sentence.lower(i));
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

  private static boolean arePersons(String plural) {
    boolean regular = PERSON_NOUNS.contains(plural.substring(0, plural.length() - 1));
    boolean irregular = plural.endsWith("men") || plural.endsWith("children");
    return SEVERAL.contains(plural) || irregular || regular;
  }

  private static boolean isPersonal(String noun) {
    return PERSON_NOUNS.contains(noun) || arePersons(noun);
  }

  /**
   * "freed the boys after <em>they</em> were abducted": of what its own sentence was done to, or of
   * who did it.
   */
  boolean isUndergone(SentenceReading reading, int pronoun) {
    boolean here = persons && severalSentence == reading.index();
    return isUndergoer(reading, pronoun) || (here && isDoneTo(reading, pronoun));
  }

  /** Whether the last that something was done to were persons, in a sentence or the one before. */
  boolean toldPersons(int sentence) {
    return persons && sentence - severalSentence <= 1;
  }

  /** "rescued <em>four boys</em>": those who go on to be done to; empty where it is not sure. */
  String handled() {
    return handled ? several : "";
  }

  /** "<em>They</em> were flown", in a clause that need not go on with its subject. */
  static boolean isUndergoer(SentenceReading reading, int pronoun) {
    boolean same = SAME_SUBJECT.contains(reading.sentence().lower(pronoun - 1));
    return !same && isDoneTo(reading, pronoun);
  }

  private static boolean isDoneTo(SentenceReading reading, int pronoun) {
    TaggedSentence sentence = reading.sentence();
    boolean be = false;
    int at = pronoun + 1;
    while (sentence.is(at, "AUX") || sentence.is(at, "ADV") || sentence.is(at, "PART")) {
      be |= BE.contains(sentence.lower(at));
      at++;
    }
    return be && sentence.is(at, "VERB") && !sentence.lower(at).endsWith("ing");
  }
}
