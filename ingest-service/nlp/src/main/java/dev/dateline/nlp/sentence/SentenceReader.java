package dev.dateline.nlp.sentence;

import dev.dateline.nlp.grammar.PartsOfSpeech;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.NameFinder;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.nlp.trigger.TriggerFinder;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeExpression.Standing;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads one sentence. Parts of speech cost most: only sentences that may hold an event pay. */
public final class SentenceReader {
  private final PartsOfSpeech partsOfSpeech;
  private final TriggerFinder triggers;
  private final NameFinder names;
  private final PlaceFinder places;

  public SentenceReader(
      PartsOfSpeech partsOfSpeech, TriggerFinder triggers, NameFinder names, PlaceFinder places) {
    this.partsOfSpeech = partsOfSpeech;
    this.triggers = triggers;
    this.names = names;
    this.places = places;
  }

  /**
   * Reads a sentence; null when nothing in it can be an event.
   *
   * @param times the time expressions within the sentence
   * @param capitals the words that the article writes with a capital within its sentences
   */
  public @Nullable SentenceReading read(
      TokenizedText text,
      Sentence whole,
      int index,
      List<TimeExpression> times,
      Set<String> capitals) {
    if (!triggers.mayHoldTrigger(text, whole)) {
      return null;
    }
    TaggedSentence sentence =
        partsOfSpeech.tag(text, Datelines.strip(text, whole, index), capitals);
    List<TimeSpan> spans = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.start() >= sentence.start()) {
        int first = sentence.tokenAt(time.start());
        int end = sentence.tokenAt(time.end() - 1) + 1;
        if (time.relation() != null || time.standing() == Standing.TIMEX || hints(sentence, end)) {
          spans.add(new TimeSpan(first, end, time));
        }
      }
    }
    BitSet timeTokens = new BitSet();
    spans.forEach(span -> timeTokens.set(span.first(), span.end()));
    IntPredicate isTime = timeTokens::get;
    List<Trigger> found = triggers.find(sentence, isTime);
    return new SentenceReading(
        index,
        sentence,
        found,
        List.copyOf(spans),
        names.find(sentence, isTime),
        places.find(sentence, isTime));
  }

  /** "just minted", but not "just a coin" or "just as planned". */
  private static boolean hints(TaggedSentence sentence, int next) {
    return sentence.is(next, "VERB");
  }
}
