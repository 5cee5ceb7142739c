package dev.dateline.nlp.dating;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how old a thing is from when something was done with it: "18th-century jewellery was
 * stolen", "police found a 1998 document".
 */
final class Ages {
  /** Rules of years and longer times. */
  private static final Set<String> COARSE = Set.of("century", "decade", "millennium", "year.");

  /** Kinds of event that a thing is as old as: "its 2014 report was published". */
  private static final Set<String> MAKING = Set.of("report", "production", "founding", "launch");

  private Ages() {}

  /** Whether a time stands before a noun, without a preposition, and belongs to no event. */
  static boolean isAge(SentenceReading reading, TimeSpan time) {
    TaggedSentence sentence = reading.sentence();
    String rule = time.expression().rule();
    int before = time.first() - 1;
    boolean attributive =
        sentence.is(time.end(), "NOUN")
            && before >= 0
            && !sentence.is(before, "ADP")
            && !sentence.lower(before).equals("in");
    return attributive
        && COARSE.stream().anyMatch(rule::startsWith)
        && reading.triggers().stream().noneMatch(trigger -> isOfItsTime(trigger, time));
  }

  private static boolean isOfItsTime(Trigger trigger, TimeSpan time) {
    if (trigger instanceof Trigger.Noun noun) {
      return noun.phrase().holds(time.first());
    }
    return trigger instanceof Trigger.Verb verb
        && MAKING.contains(verb.kind())
        && (holds(verb.subject(), time) || holds(verb.object(), time));
  }

  private static boolean holds(@Nullable Phrase phrase, TimeSpan time) {
    return phrase != null && phrase.holds(time.first());
  }
}
