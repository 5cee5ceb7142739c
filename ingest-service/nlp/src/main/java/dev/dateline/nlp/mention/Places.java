package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Gazetteer;
import dev.dateline.nlp.name.Gazetteer.Place;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event takes place: the located places of its clause and of its noun phrase. */
final class Places {
  private static final Set<String> MOVES = Set.of("travel", "visit");

  /** "a report <em>on</em> prisons in Asia": the place is what it is about. */
  private static final Set<String> TOLD = Set.of("report", "statement", "speech", "inquiry");

  private static final Set<String> TOPICS = Set.of("on", "about", "into", "over", "of");
  private static final Set<String> HERE = Set.of("here");
  private static final Set<String> TOWNS = Set.of("city", "capital", "town");

  /** In tokens: how far a place at the head of a sentence may stand from its beginning. */
  private static final int FRONT = 4;

  private final Gazetteer gazetteer;
  private final @Nullable String here;

  Places(Gazetteer gazetteer, @Nullable String here) {
    this.gazetteer = gazetteer;
    this.here = here;
  }

  List<String> of(SentenceReading reading, Trigger trigger) {
    List<Place> found = new ArrayList<>();
    for (PlaceFinder.Mention mention : reading.places()) {
      if (takesPlaceAt(reading, trigger, mention)) {
        found.add(mention.place());
      }
    }
    if (found.isEmpty()) {
      Place meant = meant(reading, trigger);
      if (meant != null) {
        found.add(meant);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Place::breadth))
        .map(Place::name)
        .distinct()
        .toList();
  }

  private static boolean takesPlaceAt(
      SentenceReading reading, Trigger trigger, PlaceFinder.Mention mention) {
    if (trigger instanceof Trigger.Noun noun && holds(noun.phrase(), mention)) {
      return true;
    }
    boolean near = isNear(reading, trigger, mention);
    if (mention.towards() && MOVES.contains(trigger.kind()) && near) {
      return true;
    }
    if (trigger instanceof Trigger.Verb verb) {
      Phrase object = verb.object();
      Phrase subject = verb.subject();
      boolean nation =
          mention.place().kind().equals("country") && Participants.isBetweenNations(trigger);
      if (object != null && holds(object, mention) && !mention.located()) {
        return !nation;
      }
      if (subject != null && mention.located() && holds(subject, mention)) {
        return true;
      }
    }
    return mention.located() && near && !isTopic(reading, trigger, mention);
  }

  private static boolean holds(Phrase phrase, PlaceFinder.Mention mention) {
    return phrase.first() <= mention.first() && mention.end() <= phrase.end();
  }

  private static boolean isTopic(
      SentenceReading reading, Trigger trigger, PlaceFinder.Mention mention) {
    if (!TOLD.contains(trigger.kind())) {
      return false;
    }
    for (int i = trigger.token() + 1; i < mention.first() - 1; i++) {
      if (TOPICS.contains(reading.sentence().lower(i)) && !reading.isTime(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the trigger with no other verb between them, or at the head of the sentence. */
  private static boolean isNear(
      SentenceReading reading, Trigger trigger, PlaceFinder.Mention mention) {
    int from = Math.min(trigger.token(), mention.first());
    int to = Math.max(trigger.token(), mention.first());
    for (int i = from + 1; i < to; i++) {
      boolean carries = trigger.verb() != null && trigger.verb().head() == i;
      if ((reading.sentence().is(i, "VERB") && !carries)
          || reading.sentence().lower(i).equals(";")) {
        return false;
      }
    }
    return mention.first() > trigger.token() || isFront(reading, mention);
  }

  /** "In Rome, the pope spoke"; not "Speaking in Rome, the pope who will travel". */
  private static boolean isFront(SentenceReading reading, PlaceFinder.Mention mention) {
    for (int i = 0; i < mention.first(); i++) {
      if (reading.sentence().is(i, "VERB")) {
        return false;
      }
    }
    return mention.first() < FRONT;
  }

  /** "here", "in this city", and "the Vietnamese capital, where they meet". */
  private @Nullable Place meant(SentenceReading reading, Trigger trigger) {
    TaggedSentence sentence = reading.sentence();
    int clause = 0;
    for (int i = trigger.token() - 1; i > 0; i--) {
      if (sentence.lower(i).equals("where")) {
        clause = i;
        break;
      }
    }
    int end = clause > 0 ? clause : sentence.size();
    for (int i = clause > 0 ? Math.max(0, clause - 8) : 0; i < end; i++) {
      Place capital = capital(sentence, i);
      boolean located = clause > 0 || isIn(sentence, i);
      if (capital != null && located) {
        return capital;
      }
      if (here != null && isHere(sentence, i) && isSameClause(sentence, trigger.token(), i)) {
        return gazetteer.find(here);
      }
    }
    return clause > 0 ? antecedent(reading, clause) : null;
  }

  /** "Geneva, <em>where</em> they met". */
  private static @Nullable Place antecedent(SentenceReading reading, int where) {
    for (PlaceFinder.Mention mention : reading.places()) {
      if (mention.end() == where || mention.end() == where - 1) {
        return mention.place();
      }
    }
    return null;
  }

  /** "the Vietnamese capital". */
  private @Nullable Place capital(TaggedSentence sentence, int token) {
    boolean named = sentence.lower(token).equals("capital") && sentence.isCapitalized(token - 1);
    if (!named) {
      return null;
    }
    Place one = gazetteer.capitalOf(sentence.lower(token - 1));
    return one == null && sentence.isCapitalized(token - 2)
        ? gazetteer.capitalOf(sentence.lower(token - 2) + " " + sentence.lower(token - 1))
        : one;
  }

  private static boolean isIn(TaggedSentence sentence, int token) {
    for (int i = token - 1; i >= 0 && i > token - 5; i--) {
      if (sentence.lower(i).equals("in") || sentence.lower(i).equals("at")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameClause(TaggedSentence sentence, int trigger, int token) {
    for (int i = Math.min(trigger, token) + 1; i < Math.max(trigger, token); i++) {
      if (sentence.is(i, "VERB") || sentence.is(i, "CCONJ") || sentence.lower(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHere(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    return HERE.contains(word)
        || (TOWNS.contains(word)
            && sentence.lower(token - 1).equals("this")
            && sentence.lower(token - 2).equals("in"));
  }
}
