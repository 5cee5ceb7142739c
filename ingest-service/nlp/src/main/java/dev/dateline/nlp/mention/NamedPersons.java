package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The persons named lately, the last first, and those named together. */
final class NamedPersons {
  /** In sentences: "the two leaders" can be those of the opening paragraphs. */
  private static final int GROUP_REACH = 8;

  /** Persons kept; older ones are out of any reach. */
  private static final int MEMORY = 12;

  private final Coreference coreference;
  private final Deque<Person> persons = new ArrayDeque<>();
  private List<String> group = List.of();
  private int groupSentence;

  NamedPersons(Coreference coreference) {
    this.coreference = coreference;
  }

  private record Person(String name, int sentence) {}

  /** Remembers whom a sentence named, and returns them; one named twice counts twice. */
  List<String> leave(SentenceReading reading) {
    List<String> named = new ArrayList<>();
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
        named.add(resolved.text());
        persons.removeIf(person -> person.name().equals(resolved.text()));
        persons.addFirst(new Person(resolved.text(), reading.index()));
        if (persons.size() > MEMORY) {
          persons.removeLast();
        }
      }
    }
    return named;
  }

  /** The one person named lately, when it was one only. */
  List<String> only(int index, int reach, String notGiven) {
    List<String> near =
        persons.stream()
            .filter(person -> index - person.sentence() <= reach)
            .map(Person::name)
            .filter(name -> !Gender.is(name, notGiven))
            .toList();
    return near.size() == 1 ? near : List.of();
  }

  /** How many persons the sentence before named, without some. */
  long before(int index, String notGiven, Set<String> others) {
    return persons.stream()
        .filter(person -> person.sentence() == index - 1)
        .filter(person -> !Gender.is(person.name(), notGiven) && !others.contains(person.name()))
        .count();
  }

  /** The two persons whom one of the last two sentences named together. */
  List<String> together(int index) {
    return index - groupSentence <= 2 ? group : List.of();
  }

  /** Whom "the two leaders" means: the last two named together, else the last two named. */
  List<String> pair(int index) {
    if (!group.isEmpty() && index - groupSentence <= GROUP_REACH) {
      return group;
    }
    List<String> found = new ArrayList<>();
    for (Person person : persons) {
      if (index - person.sentence() <= GROUP_REACH && found.size() < 3) {
        found.add(0, person.name());
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** The person whose name begins a sentence, before a token; empty when none does. */
  String opening(SentenceReading reading, int token, String notGiven) {
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      boolean person = resolved.kind() == Kind.PERSON && !Gender.is(resolved.text(), notGiven);
      if (person && name.end() <= token && begins(reading.sentence(), name.first())) {
        return resolved.text();
      }
    }
    return "";
  }

  /** "The club's president, <em>Lee</em>, has been ill since he": the one whom a title names. */
  String inserted(SentenceReading reading, int token, String notGiven) {
    String found = "";
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      if (resolved.kind() != Kind.PERSON || name.first() > token) {
        continue;
      }
      boolean between =
          reading.sentence().lower(name.first() - 1).equals(",")
              && reading.sentence().lower(name.end()).equals(",")
              && reading.sentence().is(name.first() - 2, "NOUN");
      if (!between || !found.isEmpty() || Gender.is(resolved.text(), notGiven)) {
        return "";
      }
      found = resolved.text();
    }
    return found;
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
}
