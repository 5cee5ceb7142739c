package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** "He possibly <em>died</em> in 1770": what is not sure to have been was not surely then. */
final class Perhaps {
  private static final Set<String> ADVERBS = Set.of("possibly", "perhaps", "probably", "maybe");

  private Perhaps() {}

  static Derivation doubted(TaggedSentence sentence, Trigger trigger, Derivation date) {
    VerbGroup verb = trigger.verb();
    String adverb = verb == null ? "" : adverb(sentence, verb);
    if (adverb.isEmpty()) {
      return date;
    }
    Derivation doubted =
        Derived.orNull(
            adverb,
            "adverb.perhaps",
            new Anchor.Expression(date),
            List.of(new Step.Qualify(Qualifier.UNCERTAIN.symbol())));
    return doubted == null ? date : doubted;
  }

  /** The adverb before the verb, among its helpers, or that opens its sentence; else empty. */
  private static String adverb(TaggedSentence sentence, VerbGroup verb) {
    boolean first =
        IntStream.range(1, verb.first())
            .noneMatch(i -> sentence.is(i, "VERB") || sentence.lower(i).equals(","));
    if (first && ADVERBS.contains(sentence.lower(0))) {
      return sentence.lower(0);
    }
    for (int i = verb.first() - 1; i <= verb.head(); i++) {
      if (ADVERBS.contains(sentence.lower(i))) {
        return sentence.lower(i);
      }
    }
    return "";
  }
}
