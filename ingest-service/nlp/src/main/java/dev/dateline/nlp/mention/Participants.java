package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part: subject, object, and the names that prepositions link to the event. Reads
 * the sentences of one article in order, because "they" are those of the sentence before.
 */
final class Participants {
  private static final Set<String> LINKS =
      Set.of("with", "by", "between", "against", "and", "of", "from", "to", "for", ",", "-", "'s");
  private static final Set<String> ONE = Set.of("he", "she", "him", "his", "her");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their", "both", "two");
  private static final int LONGEST_COMPLEMENT = 14;

  private final Coreference coreference;
  private List<String> lastPersons = List.of();

  Participants(Coreference coreference) {
    this.coreference = coreference;
  }

  List<String> of(SentenceReading reading, Trigger trigger) {
    Set<String> found = new LinkedHashSet<>();
    if (trigger instanceof Trigger.Verb verb) {
      addPhrase(found, reading, verb.subject(), true);
      addPhrase(found, reading, verb.object(), true);
      addLinked(found, reading, trigger.token() + 1);
    } else if (trigger instanceof Trigger.Noun noun) {
      addPhrase(found, reading, noun.carrierSubject(), true);
      addPhrase(found, reading, noun.phrase(), false);
      Phrase full =
          Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_COMPLEMENT);
      addPhrase(found, reading, new Phrase(noun.phrase().end(), full.head(), full.end()), false);
      if (noun.carrier() != null) {
        addLinked(found, reading, trigger.token() + 1);
      }
    }
    return new ArrayList<>(found);
  }

  /** Remembers who was spoken of, for the pronouns of the next sentence. */
  void leave(SentenceReading reading) {
    List<String> persons =
        reading.names().stream()
            .map(coreference::resolve)
            .filter(name -> name.kind() == Kind.PERSON)
            .map(Name::text)
            .distinct()
            .toList();
    if (!persons.isEmpty()) {
      lastPersons = persons;
    }
  }

  /** Whom the subject of an event stands for when it names nobody itself. */
  List<String> standIns(SentenceReading reading, Trigger trigger) {
    Phrase subject =
        trigger instanceof Trigger.Verb verb
            ? verb.subject()
            : ((Trigger.Noun) trigger).carrierSubject();
    boolean named =
        subject == null
            || reading.names().stream()
                .anyMatch(name -> subject.first() < name.end() && name.first() < subject.end());
    return named ? List.of() : standIns(reading.sentence(), subject);
  }

  /** Whom a pronoun or "the two leaders" stands for; empty when nobody fits. */
  private List<String> standIns(TaggedSentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      String word = sentence.lower(i);
      if (SEVERAL.contains(word) && lastPersons.size() > 1) {
        return lastPersons.subList(0, 2);
      }
      if (ONE.contains(word) && i == phrase.head() && !lastPersons.isEmpty()) {
        return lastPersons.subList(0, 1);
      }
    }
    return List.of();
  }

  private void addPhrase(
      Set<String> found, SentenceReading reading, @Nullable Phrase phrase, boolean actsAsPlace) {
    if (phrase == null) {
      return;
    }
    boolean named = false;
    for (Name name : reading.names()) {
      if (phrase.first() < name.end() && name.first() < phrase.end()) {
        named |= add(found, name, actsAsPlace && name.end() == phrase.end());
      }
    }
    if (!named && phrase.end() > phrase.first()) {
      found.addAll(standIns(reading.sentence(), phrase));
    }
  }

  /** Names behind the verb that prepositions tie to it, up to the next verb. */
  private void addLinked(Set<String> found, SentenceReading reading, int from) {
    TaggedSentence sentence = reading.sentence();
    for (Name name : reading.names()) {
      if (name.first() < from) {
        continue;
      }
      for (int i = from; i < name.first(); i++) {
        if (sentence.is(i, "VERB") || sentence.is(i, "SCONJ")) {
          return;
        }
      }
      if (LINKS.contains(beforePhrase(sentence, name))) {
        add(found, name, false);
      }
    }
  }

  private static String beforePhrase(TaggedSentence sentence, Name name) {
    int at = name.first() - 1;
    while (at > 0
        && (sentence.is(at, "DET") || sentence.is(at, "ADJ") || sentence.isNoun(at))) {
      at--;
    }
    return sentence.lower(at);
  }

  private boolean add(Set<String> found, Name name, boolean actsAsPlace) {
    Name resolved = coreference.resolve(name);
    if (resolved.kind() == Kind.PLACE && !actsAsPlace) {
      return false;
    }
    return found.add(resolved.text());
  }
}
