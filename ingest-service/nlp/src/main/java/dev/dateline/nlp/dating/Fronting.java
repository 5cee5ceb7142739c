package dev.dateline.nlp.dating;

import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a time opens its clause: "<em>On Monday</em> she left". */
final class Fronting {
  /** Between clauses. */
  private static final Set<String> LINKS = Set.of("and", "but", ",", ";");

  private final SentenceReading reading;
  private final TaggedSentence sentence;
  private final List<Trigger> triggers;

  Fronting(SentenceReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.triggers = reading.triggers();
  }

  /** At the start of the sentence or clause, before any subject. */
  boolean is(TimeSpan time) {
    if (!DateLists.start(reading, time).equals(time)) {
      return false; // "in 2010 and 2012, police said"
    }
    int before = beforePlace(prepositionBefore(time) - 1);
    while (before >= 0 && isAdverbial(before)) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    String word = sentence.lower(before);
    boolean opens =
        word.equals("\"")
            || word.equals("“")
            || word.equals("that")
            || word.equals(";")
            || ((word.equals("and") || word.equals("but") || word.equals(","))
                && sentence.lower(time.end()).equals(",")
                && !isInOpeningParticiple(before));
    return opens || opensClause(before, time);
  }

  /** "<em>in London</em> in 2012 she won". */
  private int beforePlace(int last) {
    if (!sentence.is(last, "PROPN")) {
      return last;
    }
    int preposition = Phrases.around(sentence, last).first() - 1;
    boolean within = sentence.lower(preposition).equals("in");
    boolean opens = preposition == 0 || LINKS.contains(sentence.lower(preposition - 1));
    return within && opens ? preposition - 1 : last;
  }

  /** "…, <em>and in 1990</em> she became": before the subject of the next clause. */
  private boolean opensClause(int before, TimeSpan time) {
    return LINKS.contains(sentence.lower(before))
        && triggers.stream()
            .anyMatch(
                trigger ->
                    trigger instanceof Trigger.Verb verb
                        && verb.group().tense().isFinite()
                        && verb.subject() != null
                        && verb.subject().first() >= time.first()
                        && verb.subject().first() <= time.end()
                        && verb.subject().head() >= time.end());
  }

  /** "<em>Born</em> in Ohio, in 1931, she wrote": it is the participle that the time dates. */
  private boolean isInOpeningParticiple(int comma) {
    return triggers.stream()
        .map(Trigger::verb)
        .anyMatch(
            verb ->
                verb != null
                    && verb.head() < comma
                    && !verb.tense().isFinite()
                    && IntStream.range(0, verb.first()).allMatch(this::isAdverbial));
  }

  private boolean isAdverbial(int token) {
    return sentence.is(token, "ADV") || (sentence.is(token, "CCONJ") && token == 0);
  }

  /** Where the preposition or article before a time stands, or the time itself. */
  int prepositionBefore(TimeSpan time) {
    int at = time.first();
    while (at > 0 && (sentence.is(at - 1, "ADP") || sentence.is(at - 1, "DET"))) {
      at--;
    }
    return at;
  }
}
