package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What "the talks" were: the event of the same word that was told of in full shortly before. Read
 * in the order of the text.
 */
final class Namesakes {
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "these", "those");

  /** In sentences. */
  private static final int REACH = 6;

  private final Map<String, EventMention> told = new HashMap<>();

  /** The mention with those who take part in it, when it is a bare "the talks"; else the same. */
  EventMention complete(EventMention mention) {
    if (!(mention.trigger() instanceof Trigger.Noun noun)) {
      return mention;
    }
    if (!mention.participants().isEmpty() || !mention.places().isEmpty()) {
      told.put(noun.lemma(), mention);
      return mention;
    }
    EventMention other = told.get(noun.lemma());
    if (other == null || !isBare(mention.reading(), noun) || isFar(mention, other)) {
      return mention;
    }
    return new EventMention(
        mention.reading(),
        noun,
        mention.factuality(),
        mention.standing(),
        other.participants(),
        mention.standIns(),
        mention.objects(),
        other.places());
  }

  private static boolean isFar(EventMention mention, @Nullable EventMention other) {
    return other == null || mention.reading().index() - other.reading().index() > REACH;
  }

  /** "the talks"; not "the talks on trade" or "his talks". */
  private static boolean isBare(SentenceReading reading, Trigger.Noun noun) {
    TaggedSentence sentence = reading.sentence();
    boolean two = noun.phrase().end() - noun.phrase().first() == 2;
    return two
        && DEFINITE.contains(sentence.lower(noun.phrase().first()))
        && !sentence.is(noun.phrase().end(), "ADP");
  }
}
