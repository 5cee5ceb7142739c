package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.Verbs;
import java.util.Map;

/**
 * A verb in a headline: in the present, with "to" for what is planned, with its modal for doubt.
 */
final class Predicates {
  private static final Map<String, String> SPELT_OUT =
      Map.of("'d", "would", "ca", "can", "wo", "will", "'ll", "will");

  private Predicates() {}

  static String active(
      TaggedSentence sentence, VerbGroup group, boolean plural, Factuality factuality) {
    String word = sentence.lower(group.head());
    String lemma = group.lemma();
    return switch (factuality) {
      case NEGATED ->
          isPerfectModal(group)
              ? modal(group) + " not have " + word
              : (plural ? "do not " : "does not ") + lemma;
      case PLANNED -> "to " + lemma;
      case HYPOTHETICAL ->
          isPerfectModal(group) ? modal(group) + " have " + word : modal(group) + " " + lemma;
      case REPORTED -> "reportedly " + (plural ? lemma : Verbs.thirdPerson(lemma));
      case ACTUAL -> plural ? lemma : Verbs.thirdPerson(lemma);
    };
  }

  /**
   * What is done to somebody.
   *
   * @param form the participle, without a prefix such as "re-"
   */
  static String passive(String form, VerbGroup group, boolean plural, Factuality factuality) {
    String prefix = group.lemma().substring(0, group.lemma().indexOf('-') + 1);
    String participle = form.startsWith(prefix) ? form : prefix + form;
    return switch (factuality) {
      case NEGATED -> (plural ? "are not " : "is not ") + participle;
      case PLANNED -> "to be " + participle;
      case HYPOTHETICAL ->
          modal(group) + (isPerfectModal(group) ? " have been " : " be ") + participle;
      case REPORTED -> (plural ? "are reportedly " : "is reportedly ") + participle;
      case ACTUAL -> (plural ? "are " : "is ") + participle;
    };
  }

  private static boolean isPerfectModal(VerbGroup group) {
    return group.tense() == Tense.MODAL_PERFECT;
  }

  private static String modal(VerbGroup group) {
    return group.modal().isEmpty() ? "may" : SPELT_OUT.getOrDefault(group.modal(), group.modal());
  }
}
