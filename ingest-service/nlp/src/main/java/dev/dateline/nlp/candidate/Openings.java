package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what begins at a token behind a verb. */
final class Openings {
  private static final Set<String> RANKS = Set.of("first", "last", "only", "youngest", "oldest");

  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "how", "why", "whether");

  private final SentenceReading reading;
  private final TaggedSentence sentence;
  private final Coordination coordination;

  Openings(SentenceReading reading) {
    this.reading = reading;
    this.coordination = new Coordination(reading);
    this.sentence = reading.sentence();
  }

  /** The phrase at a token, up to a time expression in it; null when none begins. */
  @Nullable Phrase at(int token) {
    Phrase phrase = token < sentence.size() ? Phrases.startingAt(sentence, token) : null;
    if (phrase == null || reading.isTime(phrase.first())) {
      return phrase == null || reading.isTime(phrase.head()) ? null : phrase;
    }
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      boolean number = sentence.is(i - 1, "DET") || sentence.is(i - 1, "ADJ");
      if (reading.isTime(i) && reading.isTime(phrase.head()) && !number) {
        return new Phrase(phrase.first(), i - 1, i);
      }
    }
    return reading.isTime(phrase.head()) ? null : phrase;
  }

  /** "<em>as</em> a doctor": opens no clause. */
  boolean isPreposition(int token) {
    String word = sentence.lower(token);
    return (word.equals("as") || word.equals("since")) && starts(token + 1);
  }

  /** "that he would leave", "he would leave". */
  boolean startsClause(int token) {
    Phrase phrase = sentence.is(token, "PRON") ? Phrases.startingAt(sentence, token) : null;
    boolean subject = phrase != null && coordination.startsClause(phrase);
    return subject || CLAUSE_OPENERS.contains(sentence.lower(token));
  }

  /** Whether a phrase that is no time begins at a token. */
  boolean starts(int token) {
    Phrase phrase = Phrases.startingAt(sentence, token);
    return phrase != null && !reading.isTime(token);
  }

  /** "the <em>first</em> woman to fly": what they did first belongs to them. */
  boolean isRanked(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (RANKS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "avoided <em>leaving</em>". */
  boolean isGerund(int token) {
    return sentence.is(token, "VERB")
        && sentence.lower(token).endsWith("ing")
        && !sentence.lower(token).equals("according");
  }
}
