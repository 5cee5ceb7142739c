package dev.dateline.nlp.dating;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.Set;

/**
 * "The Act <em>of 1998</em> was amended in 2003": a time that tells which thing the subject is says
 * nothing of when that thing acts.
 */
final class SubjectNames {
  /** "The summer months of 2018 saw protests". */
  private static final Set<String> UNITS =
      Set.of(
          "hours", "day", "days", "week", "weeks", "weekend", "month", "months", "season", "half",
          "year", "years", "decade", "decades");

  private SubjectNames() {}

  static boolean hold(SentenceReading reading, TimeSpan time) {
    return reading.triggers().stream()
        .anyMatch(
            trigger ->
                trigger instanceof Trigger.Verb verb
                    && verb.subject() != null
                    && time.end() <= verb.group().first()
                    && isOf(reading, verb.subject(), time));
  }

  private static boolean isOf(SentenceReading reading, Phrase subject, TimeSpan time) {
    TaggedSentence sentence = reading.sentence();
    int noun = subject.head();
    return time.first() == noun + 2
        && sentence.lower(noun + 1).equals("of")
        && !UNITS.contains(sentence.lower(noun))
        && reading.triggerAt(noun) == null;
  }
}
