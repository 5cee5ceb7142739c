package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates an event by another sentence of the article that speaks of the same one. */
final class SameEvents {
  private static final double CONFIDENCE = Reliability.of("same.event");

  /** In mentions, either way: keeps the cost linear. */
  private static final int REACH = 60;

  /** In sentences. */
  private static final int JUST_TOLD = 2;

  private static final Set<String> TOO_GENERAL =
      Set.of(EventLexicon.STATEMENT, EventLexicon.ACTION, "travel", "giving", "finance");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "their", "its");

  private final List<EventMention> mentions;

  SameEvents(List<EventMention> mentions) {
    this.mentions = mentions;
  }

  /** The date of the nearest mention of the same event that has one, earlier ones first. */
  @Nullable Dating of(int index, Map<EventMention, Dating> known) {
    EventMention mention = mentions.get(index);
    if (TOO_GENERAL.contains(mention.kind()) || mention.factuality() == Factuality.NEGATED) {
      return null;
    }
    for (int distance = 1; distance <= REACH; distance++) {
      for (int other : new int[] {index - distance, index + distance}) {
        if (other >= 0 && other < mentions.size()) {
          EventMention candidate = mentions.get(other);
          Dating dating = known.get(candidate);
          if (dating != null
              && dating.time() != null
              && !dating.recurs()
              && isSame(mention, candidate)) {
            return inherit(mention, candidate, dating);
          }
        }
      }
    }
    return null;
  }

  private static Dating inherit(EventMention mention, EventMention source, Dating dating) {
    Derivation derivation =
        Derivation.of(
            words(mention),
            "event.same",
            new Anchor.Event(
                source.reading().sentence().word(source.trigger().token()), dating.derivation()));
    return new Dating(derivation, null, Math.min(CONFIDENCE, dating.confidence()));
  }

  private static boolean isSame(EventMention mention, EventMention dated) {
    if (!mention.kind().equals(dated.kind()) || mention.factuality() != dated.factuality()) {
      return false;
    }
    if (mention.trigger() instanceof Trigger.Noun noun) {
      boolean sameWord = noun.lemma().equals(dated.trigger().lemma());
      return isDefinite(mention, noun)
          && ((sameWord && refersTo(mention, dated)) || isAmong(mention, dated));
    }
    return isAmong(mention, dated);
  }

  private static boolean isAmong(EventMention mention, EventMention dated) {
    return mention.participants().size() > 1
        && dated.participants().containsAll(mention.participants());
  }

  /** By a name or place that both give; one that gives none means the event just told. */
  private static boolean refersTo(EventMention mention, EventMention dated) {
    if (mention.shares(dated)) {
      return true;
    }
    int since = mention.reading().index() - dated.reading().index();
    boolean nameless = mention.participants().isEmpty() && mention.places().isEmpty();
    return nameless && since <= JUST_TOLD && (since >= 0 || isToldNext(since, dated));
  }

  /** "He left after the vote. The vote was held on May 3." */
  private static boolean isToldNext(int since, EventMention dated) {
    return since == -1 && dated.trigger() instanceof Trigger.Noun noun && isDefinite(dated, noun);
  }

  /** "the second summit" as it stands; the verb alone. */
  private static String words(EventMention mention) {
    TaggedSentence sentence = mention.reading().sentence();
    return mention.trigger() instanceof Trigger.Noun noun
        ? sentence.line(noun.phrase().first(), noun.phrase().end())
        : sentence.word(mention.trigger().token());
  }

  private static boolean isDefinite(EventMention mention, Trigger.Noun noun) {
    TaggedSentence sentence = mention.reading().sentence();
    return DEFINITE.contains(sentence.lower(noun.phrase().first()))
        || sentence.is(noun.phrase().first(), "PROPN");
  }
}
