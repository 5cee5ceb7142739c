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

  /** The adverb before the verb or among its helpers; empty without one. */
  private static String adverb(TaggedSentence sentence, VerbGroup verb) {
    for (int i = verb.first() - 1; i <= verb.head(); i++) {
      if (ADVERBS.contains(sentence.lower(i))) {
        return sentence.lower(i);
      }
    }
    return "";
  }
}
