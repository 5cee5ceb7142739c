package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Gazetteer;
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
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it");
  private static final Set<String> GROUPS =
      Set.of("men", "women", "leaders", "presidents", "ministers", "sides", "both", "two");
  private static final Set<String> PEOPLE =
      Set.of("people", "men", "women", "children", "police", "forces");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their", "both", "two");

  /** Kinds of event whose object can be a state; of the others it is the place. */
  private static final Set<String> BETWEEN_NATIONS =
      Set.of("meeting", "statement", "sanction", "agreement", "war", "action");

  private static final int LONGEST_COMPLEMENT = 24;

  /** In sentences: later ones mean somebody else by "they". */
  private static final int GROUP_LASTS = 2;

  private final Coreference coreference;
  private final Gazetteer gazetteer;
  private List<String> lastGroup = List.of();
  private int lastGroupIndex;
  private List<String> lastSubject = List.of();
  private String lastNominal = "";
  private String lastPlural = "";

  Participants(Coreference coreference, Gazetteer gazetteer) {
    this.coreference = coreference;
    this.gazetteer = gazetteer;
  }

  List<String> of(SentenceReading reading, Trigger trigger) {
    Set<String> found = new LinkedHashSet<>();
    if (trigger instanceof Trigger.Verb verb) {
      addPhrase(found, reading, verb.subject(), true);
      addPhrase(found, reading, verb.object(), BETWEEN_NATIONS.contains(trigger.kind()));
      addLinked(found, reading, trigger.token() + 1);
    } else if (trigger instanceof Trigger.Noun noun) {
      addPhrase(found, reading, noun.carrierSubject(), true);
      addPhrase(found, reading, noun.phrase(), false);
      Phrase full = Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_COMPLEMENT);
      addPhrase(found, reading, new Phrase(noun.phrase().end(), full.head(), full.end()), false);
      if (noun.carrier() != null) {
        addLinked(found, reading, Math.max(noun.token(), noun.carrier().head()) + 1);
      }
    }
    return new ArrayList<>(found);
  }

  /** Remembers the subject of a verb, for the pronouns that follow in its sentence. */
  void pass(SentenceReading reading, Trigger trigger) {
    if (trigger instanceof Trigger.Verb verb && verb.subject() != null) {
      rememberSubject(reading, verb.subject());
    }
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
    if (persons.size() > 1) {
      lastGroup = persons;
      lastGroupIndex = reading.index();
    } else if (reading.index() - lastGroupIndex >= GROUP_LASTS) {
      lastGroup = List.of();
    }
    for (Trigger trigger : reading.triggers()) {
      if (trigger instanceof Trigger.Verb verb && verb.subject() != null) {
        rememberSubject(reading, verb.subject());
        return;
      }
    }
  }

  private static boolean isNamed(SentenceReading reading, Phrase phrase) {
    return reading.names().stream()
        .anyMatch(name -> phrase.first() < name.end() && name.first() < phrase.end());
  }

  private void rememberSubject(SentenceReading reading, Phrase subject) {
    if (!reading.sentence().is(subject.head(), "PRON")) {
      lastSubject = subjectPersons(reading, subject);
      String words = reading.sentence().text(subject.first(), subject.end());
      String head = reading.sentence().lower(subject.head());
      boolean plural = PEOPLE.contains(head) || (head.endsWith("s") && !head.endsWith("ss"));
      String nominal =
          lastSubject.isEmpty()
              ? words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "").replace('\n', ' ')
              : "";
      lastNominal = plural ? "" : nominal;
      lastPlural = plural ? nominal : "";
    }
  }

  /** Who the subject of a sentence is; empty for "a spokesman", whom "he" then means. */
  private List<String> subjectPersons(SentenceReading reading, Phrase subject) {
    return reading.names().stream()
        .filter(name -> subject.first() < name.end() && name.first() < subject.end())
        .map(coreference::resolve)
        .filter(name -> name.kind() == Kind.PERSON)
        .map(Name::text)
        .toList();
  }

  /** Whom the subject of an event stands for when it names nobody itself. */
  List<String> standIns(SentenceReading reading, Trigger trigger) {
    Phrase subject =
        trigger instanceof Trigger.Verb verb
            ? verb.subject()
            : ((Trigger.Noun) trigger).carrierSubject();
    if (subject == null || isNamed(reading, subject)) {
      return List.of();
    }
    List<String> persons = standIns(reading.sentence(), subject);
    if (!persons.isEmpty()) {
      return persons;
    }
    String pronoun = reading.sentence().lower(subject.head());
    String nominal =
        PRONOUNS.contains(pronoun) ? lastNominal : pronoun.equals("they") ? lastPlural : "";
    return nominal.isEmpty() ? List.of() : List.of(nominal);
  }

  /** Whom a pronoun or "the two leaders" stands for; empty when nobody fits. */
  private List<String> standIns(TaggedSentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      String word = sentence.lower(i);
      if (SEVERAL.contains(word) && !lastGroup.isEmpty() && isPersonal(sentence, phrase)) {
        return lastGroup.subList(0, 2);
      }
      if (ONE.contains(word) && i == phrase.head() && !lastSubject.isEmpty()) {
        return lastSubject.subList(0, 1);
      }
    }
    return List.of();
  }

  /** "they", "both men", "the two leaders"; not "two bombs". */
  private static boolean isPersonal(TaggedSentence sentence, Phrase phrase) {
    return sentence.is(phrase.head(), "PRON") || GROUPS.contains(sentence.lower(phrase.head()));
  }

  private void addPhrase(
      Set<String> found, SentenceReading reading, @Nullable Phrase phrase, boolean actsAsPlace) {
    if (phrase == null) {
      return;
    }
    boolean named = false;
    for (Name name : reading.names()) {
      if (phrase.first() < name.end() && name.first() < phrase.end()) {
        boolean head = name.first() <= phrase.head() && phrase.head() < name.end();
        named |= add(found, name, actsAsPlace && head);
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

  private boolean isNation(Name name) {
    Gazetteer.Place place = gazetteer.find(name.text());
    return place != null && place.kind().equals("country");
  }

  private static String beforePhrase(TaggedSentence sentence, Name name) {
    int at = name.first() - 1;
    while (at > 0 && (sentence.is(at, "DET") || sentence.is(at, "ADJ") || sentence.isNoun(at))) {
      at--;
    }
    return sentence.lower(at);
  }

  private boolean add(Set<String> found, Name name, boolean actsAsPlace) {
    Name resolved = coreference.resolve(name);
    if (resolved.kind() == Kind.PLACE && !(actsAsPlace && isNation(resolved))) {
      return false;
    }
    return found.add(resolved.text());
  }
}
