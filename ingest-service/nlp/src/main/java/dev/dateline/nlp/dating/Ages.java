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

  /** Things in which somebody says what is told of them. */
  private static final Set<String> SAID_IN =
      Set.of(
          "letter",
          "book",
          "memo",
          "memoir",
          "article",
          "paper",
          "email",
          "e-mail",
          "essay",
          "op-ed",
          "column",
          "post",
          "tweet",
          "editorial",
          "message",
          "telegram",
          "diary",
          "thesis",
          "autobiography",
          "documentary",
          "film",
          "novel",
          "play",
          "study",
          "survey",
          "poll");

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
        && !isFrame(sentence, time)
        && COARSE.stream().anyMatch(rule::startsWith)
        && reading.triggers().stream().noneMatch(trigger -> isOfItsTime(trigger, time));
  }

  /**
   * "<em>At the 1936 Olympics</em>, he", "<em>in a 1987 letter</em>, he": what opens a sentence so
   * says when.
   */
  private static boolean isFrame(TaggedSentence sentence, TimeSpan time) {
    int preposition = time.first() - 2;
    if (preposition != 0 || !time.expression().rule().startsWith("year.")) {
      return false;
    }
    return sentence.lower(preposition).equals("at")
        || (sentence.lower(preposition).equals("in")
            && SAID_IN.contains(sentence.lower(time.end())));
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
