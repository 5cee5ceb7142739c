package dev.dateline.nlp.sentence;

import dev.dateline.nlp.grammar.PartsOfSpeech;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.NameFinder;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.nlp.trigger.TriggerFinder;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads one sentence. Parts of speech cost most: only sentences that may hold an event pay. */
public final class SentenceReader {
  private final PartsOfSpeech partsOfSpeech;
  private final TriggerFinder triggers;
  private final NameFinder names;
  private final PlaceFinder places;
  private final GrammaticalTimes grammaticalTimes = new GrammaticalTimes();

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
   * @param article what is known of the whole article
   */
  public @Nullable SentenceReading read(
      TokenizedText text,
      Sentence whole,
      int index,
      List<TimeExpression> times,
      Surroundings article) {
    if (!triggers.mayHoldTrigger(text, whole)) {
      return null;
    }
    TaggedSentence sentence =
        partsOfSpeech.tag(text, Datelines.strip(text, whole), article.names());
    List<TimeSpan> spans = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.start() >= sentence.start()) {
        int first = sentence.tokenAt(time.start());
        spans.add(new TimeSpan(first, sentence.tokenAt(time.end() - 1) + 1, time));
      }
    }
    spans.addAll(grammaticalTimes.find(sentence, spans, article.publication()));
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
        places.find(sentence));
  }
}
