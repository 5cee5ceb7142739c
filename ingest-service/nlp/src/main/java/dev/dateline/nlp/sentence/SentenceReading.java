package dev.dateline.nlp.sentence;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence holds.
 *
 * @param index its place in the article, from 0
 */
public record SentenceReading(
    int index,
    TaggedSentence sentence,
    List<Trigger> triggers,
    List<TimeSpan> times,
    List<Name> names,
    List<PlaceFinder.Mention> places) {

  public boolean isTime(int token) {
    return timeAt(token) != null;
  }

  public @Nullable TimeSpan timeAt(int token) {
    for (TimeSpan time : times) {
      if (time.holds(token)) {
        return time;
      }
    }
    return null;
  }

  public @Nullable Name nameAt(int token) {
    for (Name name : names) {
      if (name.first() <= token && token < name.end()) {
        return name;
      }
    }
    return null;
  }

  /** Whether a trigger's word stands at a token. */
  public @Nullable Trigger triggerAt(int token) {
    for (Trigger trigger : triggers) {
      if (trigger.token() == token) {
        return trigger;
      }
    }
    return null;
  }
}
