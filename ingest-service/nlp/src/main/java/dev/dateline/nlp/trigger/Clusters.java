package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Several words for one event become one trigger: the noun of "will hold their second summit", the
 * verb of "published its report".
 */
final class Clusters {
  /** Between a light verb and its noun there is at most a noun phrase. */
  private static final int REACH = 7;

  private Clusters() {}

  static List<Trigger> collapse(
      TaggedSentence sentence, List<Trigger> triggers, Predicate<String> isCarrier) {
    List<Trigger> kept = new ArrayList<>(triggers);
    for (int i = 0; i < kept.size(); i++) {
      if (!(kept.get(i) instanceof Trigger.Verb verb)) {
        continue;
      }
      int noun = carried(sentence, kept, verb);
      if (noun >= 0 && kept.get(noun).kind().equals(verb.kind())) {
        kept.remove(noun);
        i -= noun < i ? 1 : 0;
      } else if (noun >= 0 && (isCarrier.test(verb.lemma()) || isBare(verb))) {
        kept.set(noun, carry((Trigger.Noun) kept.get(noun), verb));
        kept.remove(i);
        i--;
      }
    }
    return List.copyOf(kept);
  }

  /** The index of the event noun that a light verb carries, or -1: "the treaty ended the war". */
  private static int carried(TaggedSentence sentence, List<Trigger> triggers, Trigger.Verb verb) {
    int object = uncarried(triggers, noun -> isCarriedObject(noun, verb));
    return object >= 0 ? object : uncarried(triggers, noun -> isSubject(sentence, noun, verb));
  }

  private static int uncarried(List<Trigger> triggers, Predicate<Trigger.Noun> matches) {
    for (int i = 0; i < triggers.size(); i++) {
      if (triggers.get(i) instanceof Trigger.Noun noun
          && noun.carrier() == null
          && matches.test(noun)) {
        return i;
      }
    }
    return -1;
  }

  /** "A second blast <em>followed</em>": the verb only says that the noun's event happened. */
  private static boolean isBare(Trigger.Verb verb) {
    return verb.lemma().equals("follow") && verb.object() == null && !verb.group().passive();
  }

  private static boolean isCarriedObject(Trigger.Noun noun, Trigger.Verb verb) {
    Phrase object = verb.object();
    boolean done = noun.kind().equals(verb.kind()) || !verb.group().passive();
    return done
        && object != null
        && object.head() == noun.token()
        && noun.token() - verb.token() <= REACH;
  }

  private static boolean isSubject(TaggedSentence sentence, Trigger.Noun noun, Trigger.Verb verb) {
    Phrase subject = verb.subject();
    if (subject == null || !subject.holds(noun.token()) || subject.head() != noun.token()) {
      return false;
    }
    if (noun.kind().equals(EventLexicon.NATURAL_DISASTER) && noun.kind().equals(verb.kind())) {
      return true;
    }
    boolean takesPlace =
        verb.lemma().equals("take") && sentence.lower(verb.token() + 1).equals("place");
    return verb.group().passive()
        || takesPlace
        || (TriggerFinder.isOccurrence(verb.lemma())
            && !verb.lemma().equals("take")
            && verb.object() == null);
  }

  private static Trigger.Noun carry(Trigger.Noun noun, Trigger.Verb verb) {
    VerbGroup group = verb.group();
    @Nullable Phrase subject = group.passive() || verb.subject() == null ? null : verb.subject();
    boolean own = subject != null && subject.holds(noun.token());
    return new Trigger.Noun(
        noun.token(), noun.lemma(), noun.kind(), noun.phrase(), group, own ? null : subject);
  }
}
