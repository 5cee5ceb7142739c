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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds who takes part: subject, object, and the names that prepositions link to the event. */
final class Participants {
  private static final Set<String> LINKS =
      Set.of("with", "by", "between", "against", "and", "of", "from", "to", "for", ",", "-", "'s");
  private static final Set<String> PARTNERS = Set.of("with", "by", "between", "against");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  /** Kinds of event whose object can be a state; of the others it is the place. */
  private static final Set<String> BETWEEN_NATIONS =
      Set.of("meeting", "statement", "sanction", "agreement", "war", "action", "sport");

  private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "it");
  private static final Set<String> LINES = Set.of("border", "frontier", "boundary");

  /** What follows them is what it is about, or why or when it is done: no part of it. */
  private static final Set<String> ASIDE =
      Set.of("about", "after", "amid", "because", "before", "despite", "since");

  /** Kinds of event that lead somewhere: "launched from <em>Sriharikota</em>". */
  private static final Set<String> MOVES = Set.of("launch", "travel", "visit");

  private static final Set<String> WAYS = Set.of("from", "to");

  private static final int LONGEST_COMPLEMENT = 24;

  /** In tokens behind the verb. */
  private static final int PRONOUN_REACH = 12;

  private final Coreference coreference;
  private final Gazetteer gazetteer;
  private final Discourse discourse;

  Participants(Coreference coreference, Gazetteer gazetteer, Discourse discourse) {
    this.coreference = coreference;
    this.gazetteer = gazetteer;
    this.discourse = discourse;
  }

  /** Whether a nation that it befalls takes part in it, and is not where it happens. */
  static boolean isBetweenNations(Trigger trigger) {
    return BETWEEN_NATIONS.contains(trigger.kind());
  }

  List<String> of(SentenceReading reading, Trigger trigger) {
    Set<String> found = new LinkedHashSet<>();
    if (trigger instanceof Trigger.Verb verb) {
      addPhrase(found, reading, verb.subject(), true);
      if (isPronoun(reading, verb.object())) {
        objects(reading, trigger).values().forEach(meant -> addKnown(found, meant));
      } else {
        addPhrase(found, reading, verb.object(), isBetweenNations(trigger));
      }
      addLinked(found, reading, behind(verb), MOVES.contains(verb.kind()));
    } else if (trigger instanceof Trigger.Noun noun) {
      addPhrase(found, reading, noun.carrierSubject(), true);
      addPhrase(found, reading, noun.phrase(), false);
      Phrase full = Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_COMPLEMENT);
      addPhrase(found, reading, new Phrase(noun.phrase().end(), full.head(), full.end()), false);
      if (noun.carrier() != null) {
        int from = Math.max(noun.token(), noun.carrier().head()) + 1;
        addLinked(found, reading, from, false);
      }
    }
    return new ArrayList<>(found);
  }

  /**
   * Whom the subject of an event stands for when it names nobody itself; whose it is when it begins
   * with "his" or "their", as a noun's.
   */
  List<String> standIns(SentenceReading reading, Trigger trigger) {
    Phrase subject =
        trigger instanceof Trigger.Verb verb
            ? verb.subject()
            : ((Trigger.Noun) trigger).carrierSubject();
    if (subject != null) {
      return isOwned(reading, subject)
          ? discourse.owners(reading, subject).stream().filter(coreference::isKnown).toList()
          : isNamed(reading, subject) ? List.of() : discourse.standIns(reading, subject);
    }
    return trigger instanceof Trigger.Noun noun && isOwned(reading, noun.phrase())
        ? discourse.owners(reading, noun.phrase())
        : List.of();
  }

  /** Whom or what the pronouns behind a verb mean that are not its subject, by their token. */
  Map<Integer, List<String>> objects(SentenceReading reading, Trigger trigger) {
    if (!(trigger instanceof Trigger.Verb verb)) {
      return Map.of();
    }
    TaggedSentence sentence = reading.sentence();
    Map<Integer, List<String>> found = new TreeMap<>();
    boolean owned = verb.subject() != null && isOwned(reading, verb.subject());
    Set<String> subjects = new LinkedHashSet<>();
    if (!owned) {
      subjects.addAll(standIns(reading, trigger)); // "her ministers turned against her"
      addPhrase(subjects, reading, verb.subject(), true);
    }
    if (verb.subject() != null) {
      subjects.add(Referents.nominal(sentence, verb.subject()));
    }
    int end = Math.min(sentence.size(), verb.token() + PRONOUN_REACH);
    for (int at = verb.token() + 1; at < end && !isClauseEnd(sentence, at); at++) {
      boolean owner =
          sentence.lower(at).equals("her")
              && (sentence.isNoun(at + 1) || sentence.is(at + 1, "ADJ"));
      boolean object = !owner && !sentence.is(at + 1, "VERB") && !sentence.is(at + 1, "AUX");
      if (PRONOUNS.contains(sentence.lower(at)) && sentence.is(at, "PRON") && object) {
        List<String> meant = discourse.ofObject(reading, at, subjects);
        boolean person = !sentence.lower(at).equals("it") && !sentence.lower(at).equals("them");
        if (!meant.isEmpty() && (!person || meant.stream().allMatch(coreference::isKnown))) {
          boolean own = owned && meant.equals(standIns(reading, trigger));
          found.put(at, own ? List.of(sentence.lower(at)) : meant); // "her ministers ... her"
        }
      }
    }
    return found;
  }

  private static boolean isClauseEnd(TaggedSentence sentence, int token) {
    boolean another = sentence.is(token, "VERB") && !sentence.lower(token - 1).equals("to");
    return another || sentence.is(token, "PUNCT") || sentence.is(token, "SCONJ");
  }

  private static int behind(Trigger.Verb verb) {
    Phrase subject = verb.subject();
    return subject != null && subject.first() > verb.token() ? subject.end() : verb.token() + 1;
  }

  private static boolean isOwned(SentenceReading reading, Phrase phrase) {
    return POSSESSIVES.contains(reading.sentence().lower(phrase.first()));
  }

  private static boolean isNamed(SentenceReading reading, Phrase phrase) {
    return reading.names().stream()
        .anyMatch(name -> phrase.first() < name.end() && name.first() < phrase.end());
  }

  private void addPhrase(
      Set<String> found, SentenceReading reading, @Nullable Phrase phrase, boolean actsAsPlace) {
    if (phrase == null || phrase.end() <= phrase.first()) {
      return;
    }
    boolean named = false;
    for (Name name : reading.names()) {
      if (phrase.first() < name.end() && name.first() < phrase.end()) {
        named |= add(found, name, actsAsPlace && isCore(reading.sentence(), phrase, name));
      }
    }
    if (!named) {
      List<String> meant =
          isOwned(reading, phrase)
              ? discourse.owners(reading, phrase)
              : discourse.standIns(reading, phrase);
      addKnown(found, meant);
    }
  }

  private void addKnown(Set<String> found, List<String> meant) {
    meant.stream().filter(coreference::isKnown).forEach(found::add);
  }

  private static boolean isPronoun(SentenceReading reading, @Nullable Phrase phrase) {
    return phrase != null
        && phrase.first() == phrase.head()
        && PRONOUNS.contains(reading.sentence().lower(phrase.head()));
  }

  /** Names behind the verb that prepositions tie to it, up to the next verb. */
  private void addLinked(Set<String> found, SentenceReading reading, int from, boolean moves) {
    TaggedSentence sentence = reading.sentence();
    for (Name name : reading.names()) {
      if (name.first() < from) {
        continue;
      }
      for (int i = from; i < name.first(); i++) {
        if (sentence.is(i, "VERB")
            || sentence.is(i, "SCONJ")
            || ASIDE.contains(sentence.lower(i))) {
          return;
        }
      }
      int before = beforePhrase(sentence, name);
      String link = sentence.lower(before);
      boolean line = LINES.contains(sentence.lower(before - 1)); // "the border with Mali"
      boolean way = moves && WAYS.contains(link) && !Gender.isGiven(name.text());
      if (LINKS.contains(link) && !line && !way && !isSubject(reading, name, from)) {
        add(found, name, PARTNERS.contains(link));
      }
    }
  }

  /** "<em>Iran</em> and six powers"; not "the leader of Iran" or "Iran's leader". */
  private static boolean isCore(TaggedSentence sentence, Phrase phrase, Name name) {
    for (int i = phrase.first(); i < name.first(); i++) {
      if (sentence.is(i, "ADP")) {
        return false;
      }
    }
    boolean owns = sentence.lower(name.end()).equals("'s");
    boolean describes = name.end() < phrase.end() && sentence.isNoun(name.end());
    return !owns && !describes;
  }

  private boolean isNation(Name name) {
    Gazetteer.Place place = gazetteer.find(name.text());
    return place != null && place.kind().equals("country");
  }

  /** "…, <em>the minister</em> said": behind one verb, but of another. */
  private static boolean isSubject(SentenceReading reading, Name name, int from) {
    for (Trigger other : reading.triggers()) {
      Phrase subject = other instanceof Trigger.Verb verb ? verb.subject() : null;
      boolean own = subject == null || subject.first() < from || other.token() < from;
      if (!own && subject != null && subject.holds(name.first())) {
        return true;
      }
    }
    return false;
  }

  private static int beforePhrase(TaggedSentence sentence, Name name) {
    int at = name.first() - 1;
    while (at > 0 && (sentence.is(at, "DET") || sentence.is(at, "ADJ") || sentence.isNoun(at))) {
      at--;
    }
    return at;
  }

  private boolean add(Set<String> found, Name name, boolean actsAsPlace) {
    Name resolved = coreference.resolve(name);
    boolean place = resolved.kind() == Kind.PLACE && !(actsAsPlace && isNation(resolved));
    return !place && resolved.kind() != Kind.THING && found.add(resolved.text());
  }
}
