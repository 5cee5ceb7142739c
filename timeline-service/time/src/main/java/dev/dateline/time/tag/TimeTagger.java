package dev.dateline.time.tag;

import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.RuleBook;
import dev.dateline.time.grammar.Words;
import dev.dateline.time.refine.Refiner;
import dev.dateline.time.resolve.Reader;
import dev.dateline.time.rules.English;
import dev.dateline.time.text.TokenizedText;
import java.util.List;

/**
 * Finds and resolves the time expressions of an English text. Immutable, thread-safe and
 * deterministic: the answer depends on the text and its context only, never on a clock, a locale, a
 * time zone or a text read before. Linear in the length of the text.
 */
public final class TimeTagger {
  private final RuleBook rules;
  private final List<Refiner> refiners;

  private TimeTagger(RuleBook rules, List<Refiner> refiners) {
    this.rules = rules;
    this.refiners = refiners;
  }

  /** Reads the rules; the tagger is then to be shared. */
  public static TimeTagger create() {
    return new TimeTagger(new RuleBook(English.rules()), Refiner.inOrder());
  }

  /** The expressions of a text in order; they do not overlap. */
  public List<TimeExpression> tag(TokenizedText text, TimeContext context) {
    Words words = rules.classify(text);
    List<Reading> readings = rules.read(words);
    for (Refiner refiner : refiners) {
      readings = refiner.refine(words, readings);
    }
    return Reader.resolve(words, readings, context);
  }
}
