package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds where an event takes place: the located places of its clause and of its noun phrase. */
final class Places {
  private static final Set<String> MOVES = Set.of("travel", "visit");

  private Places() {}

  static List<String> of(SentenceReading reading, Trigger trigger) {
    List<PlaceFinder.Mention> found = new ArrayList<>();
    for (PlaceFinder.Mention mention : reading.places()) {
      boolean modifies = trigger instanceof Trigger.Noun noun && holds(noun.phrase(), mention);
      boolean reached =
          mention.towards() && MOVES.contains(trigger.kind()) && isNear(reading, trigger, mention);
      boolean object =
          trigger instanceof Trigger.Verb verb
              && verb.object() != null
              && holds(verb.object(), mention);
      if (modifies
          || reached
          || object
          || (mention.located() && isNear(reading, trigger, mention))) {
        found.add(mention);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(mention -> mention.place().breadth()))
        .map(mention -> mention.place().name())
        .distinct()
        .toList();
  }

  private static boolean holds(Phrase phrase, PlaceFinder.Mention mention) {
    return phrase.first() <= mention.first() && mention.end() <= phrase.end();
  }

  /** Behind the trigger with no other verb between them, or at the head of the sentence. */
  private static boolean isNear(
      SentenceReading reading, Trigger trigger, PlaceFinder.Mention mention) {
    int from = Math.min(trigger.token(), mention.first());
    int to = Math.max(trigger.token(), mention.first());
    for (int i = from + 1; i < to; i++) {
      if (reading.sentence().is(i, "VERB") || reading.sentence().lower(i).equals(";")) {
        return false;
      }
    }
    boolean fronted = mention.first() < 4;
    return mention.first() > trigger.token() || fronted;
  }
}
