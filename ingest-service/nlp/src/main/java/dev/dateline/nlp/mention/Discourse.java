package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who was last spoken of: the subjects of the sentences before, the people named, and what they are
 * called by their role. Read in the order of the text.
 */
final class Discourse {
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> GROUPS =
      Set.of("men", "women", "leaders", "presidents", "ministers", "politicians", "rivals");
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "forces", "troops");
  private static final Set<String> MASCULINE = Set.of("he", "him", "his");
  private static final Set<String> FEMININE = Set.of("she", "her");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  /** In sentences: a pronoun reaches no further back. */
  private static final int PRONOUN_REACH = 3;

  /** In sentences: "the two leaders" can be those of the opening paragraphs. */
  private static final int GROUP_REACH = 8;

  /** Subjects kept; older ones are out of any reach. */
  private static final int MEMORY = 12;

  private static final int LONGEST_NOMINAL = 40;

  private final Coreference coreference;
  private final Roles roles;
  private final Deque<Referent> referents = new ArrayDeque<>();
  private final Deque<Person> persons = new ArrayDeque<>();
  private List<String> group = List.of();
  private int groupSentence;

  Discourse(Coreference coreference, Roles roles) {
    this.coreference = coreference;
    this.roles = roles;
  }

  /** A subject that was told of: names, or the words of a noun phrase. */
  private record Referent(List<String> names, boolean person, boolean plural, int sentence) {}

  private record Person(String name, int sentence) {}

  /** Remembers the subject of an event, for what follows in its sentence and after it. */
  void tell(SentenceReading reading, Phrase subject) {
    TaggedSentence sentence = reading.sentence();
    boolean pronoun = sentence.is(subject.head(), "PRON");
    boolean resolved =
        pronoun || isPointed(sentence, subject) || subject.end() == subject.head() + 1;
    List<String> meant =
        resolved && !isNamed(reading, subject) ? standIns(reading, subject) : List.of();
    if (pronoun && meant.isEmpty()) {
      return;
    }
    if (!meant.isEmpty()) {
      String head = sentence.lower(subject.head());
      boolean person =
          !NEUTER.contains(head) && (meant.size() > 1 || pronoun || PERSON_NOUNS.contains(head));
      remember(new Referent(meant, person, meant.size() > 1, reading.index()));
      return;
    }
    List<Name> names =
        reading.names().stream()
            .filter(name -> subject.first() < name.end() && name.first() < subject.end())
            .map(coreference::resolve)
            .toList();
    List<String> people =
        names.stream()
            .filter(name -> name.kind() == Kind.PERSON)
            .map(Name::text)
            .distinct()
            .toList();
    if (!people.isEmpty()) {
      remember(new Referent(people, true, people.size() > 1, reading.index()));
      return;
    }
    String head = sentence.lower(subject.head());
    boolean plural = PLURALS.contains(head) || head.endsWith("men") || isPlural(sentence, subject);
    boolean named =
        names.stream()
            .anyMatch(name -> name.first() <= subject.head() && subject.head() < name.end());
    String words = named ? names.get(names.size() - 1).text() : nominal(sentence, subject);
    if (!words.isEmpty()) {
      remember(new Referent(List.of(words), PERSON_NOUNS.contains(head), plural, reading.index()));
    }
  }

  private static boolean isNamed(SentenceReading reading, Phrase phrase) {
    return reading.names().stream()
        .anyMatch(name -> phrase.first() < name.end() && name.first() < phrase.end());
  }

  private static boolean isPlural(TaggedSentence sentence, Phrase subject) {
    for (int i = subject.first(); i < subject.head(); i++) {
      if (sentence.is(i, "CCONJ")) {
        return true;
      }
    }
    String head = sentence.lower(subject.head());
    boolean regular = head.endsWith("s") && !head.matches(".*(ss|us|is)");
    return regular && sentence.is(subject.head(), "NOUN");
  }

  private static String nominal(TaggedSentence sentence, Phrase subject) {
    String words = sentence.text(subject.first(), subject.end()).replaceAll("\\s+", " ");
    return words.length() > LONGEST_NOMINAL
        ? ""
        : words.replaceFirst(
            "^(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|ese|ose)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ", "");
  }

  private void remember(Referent referent) {
    referents.addFirst(referent);
    if (referents.size() > MEMORY) {
      referents.removeLast();
    }
  }

  /** Remembers whom a sentence named, for the sentences after it. */
  void leave(SentenceReading reading) {
    List<String> together =
        reading.names().stream()
            .map(coreference::resolve)
            .filter(name -> name.kind() == Kind.PERSON)
            .map(Name::text)
            .distinct()
            .limit(2)
            .toList();
    if (together.size() == 2) {
      group = together;
      groupSentence = reading.index();
    }
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      if (resolved.kind() == Kind.PERSON) {
        persons.removeIf(person -> person.name().equals(resolved.text()));
        persons.addFirst(new Person(resolved.text(), reading.index()));
        if (persons.size() > MEMORY) {
          persons.removeLast();
        }
      }
    }
  }

  /** Whom a phrase without a name stands for, in words; empty when nobody fits. */
  List<String> standIns(SentenceReading reading, Phrase phrase) {
    TaggedSentence sentence = reading.sentence();
    String head = sentence.lower(phrase.head());
    if (sentence.is(phrase.head(), "PRON")) {
      return ofPronoun(reading, phrase.head());
    }
    if (GROUPS.contains(head) && isPointed(sentence, phrase)) {
      return pair(reading.index());
    }
    String role = roles.owner(sentence, phrase);
    return role.isEmpty() ? List.of() : List.of(role);
  }

  /** Whom "his", "its" or "their" at the head of a phrase means; empty when nobody fits. */
  List<String> owners(SentenceReading reading, Phrase phrase) {
    return ofPronoun(reading, phrase.first());
  }

  private List<String> ofPronoun(SentenceReading reading, int token) {
    String pronoun = reading.sentence().lower(token);
    int index = reading.index();
    if (MASCULINE.contains(pronoun) || FEMININE.contains(pronoun)) {
      String given = MASCULINE.contains(pronoun) ? "she" : "he";
      Referent found =
          latest(
              index,
              other ->
                  other.person() && !other.plural() && !Gender.is(other.names().get(0), given));
      if (found != null && found.sentence() == index) {
        return found.names();
      }
      String before = subjectNamed(reading, token, given);
      if (!before.isEmpty()) {
        return List.of(before);
      }
      if (found != null && found.sentence() == index - 1) {
        return found.names();
      }
      List<String> only = onlyPerson(index, 1, given);
      if (only.isEmpty()) {
        only = found != null ? found.names() : onlyPerson(index, PRONOUN_REACH, given);
      }
      return only.isEmpty() && FEMININE.contains(pronoun) ? ship(index) : only;
    }
    if (NEUTER.contains(pronoun)) {
      Referent found = latest(index, other -> !other.person() && !other.plural());
      return found == null ? List.of() : found.names();
    }
    if (PLURAL.contains(pronoun)) {
      Referent several = latest(index, Referent::plural);
      Referent found =
          several == null ? latest(index, other -> Gender.isBody(other.names().get(0))) : several;
      List<String> last = lastNamedTogether(index);
      return found == null || (last.size() > 1 && found.sentence() < index - 1)
          ? last
          : found.names();
    }
    return pronoun.equals("both") ? pair(index) : List.of();
  }

  private List<String> ship(int index) {
    Referent found = latest(index, other -> Gender.isShip(other.names().get(0)));
    return found == null ? List.of() : found.names();
  }

  private @Nullable Referent latest(int index, Predicate<Referent> fits) {
    for (Referent referent : referents) {
      if (index - referent.sentence() <= PRONOUN_REACH && fits.test(referent)) {
        return referent;
      }
    }
    return null;
  }

  /** The person whose name begins a sentence, before a token; empty when none does. */
  private String subjectNamed(SentenceReading reading, int token, String notGiven) {
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      boolean person = resolved.kind() == Kind.PERSON && !Gender.is(resolved.text(), notGiven);
      if (person && name.end() <= token && begins(reading.sentence(), name.first())) {
        return resolved.text();
      }
    }
    return "";
  }

  private static boolean begins(TaggedSentence sentence, int token) {
    for (int i = 0; i < token; i++) {
      if (sentence.is(i, "VERB")
          || sentence.is(i, "ADP")
          || sentence.is(i, "PUNCT")
          || sentence.is(i, "AUX")) {
        return false;
      }
    }
    return true;
  }

  /** The one person named lately, when it was one only. */
  private List<String> onlyPerson(int index, int reach, String notGiven) {
    List<String> near =
        persons.stream()
            .filter(person -> index - person.sentence() <= reach)
            .map(Person::name)
            .filter(name -> !Gender.is(name, notGiven))
            .toList();
    return near.size() == 1 ? near : List.of();
  }

  /** The two persons whom one of the last two sentences named together. */
  private List<String> lastNamedTogether(int index) {
    return index - groupSentence <= 2 ? group : List.of();
  }

  /** Whom "the two leaders" means: the last two named together, else the last two named. */
  private List<String> pair(int index) {
    if (!group.isEmpty() && index - groupSentence <= GROUP_REACH) {
      return group;
    }
    List<String> found = new ArrayList<>();
    for (Person person : persons) {
      if (index - person.sentence() <= GROUP_REACH && found.size() < 2) {
        found.add(0, person.name());
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** "the two leaders", "both men"; not "leaders of the party" or "two leaders travel". */
  private static boolean isPointed(TaggedSentence sentence, Phrase phrase) {
    boolean bare = phrase.end() == phrase.head() + 1 && phrase.end() - phrase.first() <= 3;
    String first = sentence.lower(phrase.first());
    return bare && (first.equals("the") || first.equals("both") || first.equals("these"));
  }
}
