package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;

/**
 * Words of events that tell of none beside the event of their sentence: who did it, on which
 * occasion it was done, what something is like.
 */
final class Asides {
  /** What is undertaken and those who undertake it have one name. */
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "commission",
          "delegation",
          "expedition",
          "inquiry",
          "investigation",
          "mission",
          "probe",
          "study",
          "survey");

  private static final Set<String> OCCASIONS = Set.of("in", "at", "during");

  /** Kinds of event that a text tells of even where it only describes by them. */
  private static final Set<String> GRAVE =
      Set.of("arrest", "attack", "crime", "death", "disaster", "injury", "kidnapping", "trial");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

  private Asides() {}

  /**
   * Which of the others has the noun for its doer: "a French <em>expedition</em> recovered the
   * gold", "was found by an <em>expedition</em>".
   *
   * @return its place among the others; -1 where the noun names nobody who does any of them
   */
  static int deed(EventMention mention, List<EventMention> others) {
    if (!(mention.trigger() instanceof Trigger.Noun noun) || isCarried(noun)) {
      return -1;
    }
    boolean agent = mention.reading().sentence().lower(noun.phrase().first() - 1).equals("by");
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).trigger() instanceof Trigger.Verb verb) {
        boolean passive = verb.group().passive();
        boolean does = !passive && verb.object() != null && isSubject(verb, noun);
        boolean undergone = agent && passive && verb.token() < noun.token();
        if ((does && UNDERTAKINGS.contains(noun.lemma())) || undergone) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "an expedition <em>led</em> by him" is still who did it. */
  private static boolean isCarried(Trigger.Noun noun) {
    return noun.carrier() != null && noun.carrier().tense() != Tense.PARTICIPLE;
  }

  private static boolean isSubject(Trigger.Verb verb, Trigger.Noun noun) {
    return verb.subject() != null && verb.subject().head() == noun.token();
  }

  /** "met him at Rome in the first <em>summit</em> of their states": the meeting is the summit. */
  static boolean isOccasion(EventMention mention, List<EventMention> others) {
    TaggedSentence sentence = mention.reading().sentence();
    if (!(mention.trigger() instanceof Trigger.Noun noun)
        || noun.carrier() != null
        || !OCCASIONS.contains(sentence.lower(noun.phrase().first() - 1))) {
      return false;
    }
    for (int at = noun.phrase().first() - 1; at >= 0; at--) {
      if (sentence.is(at, "VERB")) {
        int verb = at;
        return others.stream()
            .anyMatch(
                other ->
                    other.trigger() instanceof Trigger.Verb
                        && other.trigger().token() == verb
                        && other.kind().equals(mention.kind()));
      }
    }
    return false;
  }

  /** "a spacecraft <em>made</em> by people", "other words, <em>spoken</em> about them". */
  static boolean isDescription(EventMention mention) {
    if (!(mention.trigger() instanceof Trigger.Verb verb)
        || verb.group().tense() != Tense.PARTICIPLE
        || verb.subject() == null
        || GRAVE.contains(mention.kind())) {
      return false;
    }
    return mention.isNameless() && isIndefinite(mention.reading().sentence(), verb.subject());
  }

  private static boolean isIndefinite(TaggedSentence sentence, Phrase phrase) {
    String first = sentence.lower(phrase.first());
    return !DEFINITE.contains(first)
        && !sentence.is(phrase.first(), "NUM")
        && !sentence.is(phrase.head(), "PROPN")
        && !sentence.is(phrase.head(), "PRON");
  }
}
