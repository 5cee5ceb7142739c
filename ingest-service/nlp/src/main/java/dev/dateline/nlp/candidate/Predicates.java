package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.Verbs;
import java.util.Map;
import java.util.Set;

/**
 * A verb in a headline: in the present, with "to" for what is planned, with its modal for doubt.
 */
final class Predicates {
  private static final Map<String, String> SPELT_OUT =
      Map.of("'d", "would", "ca", "can", "wo", "will", "'ll", "will");

  private static final Set<String> WRONGLY =
      Set.of("wrongly", "wrongfully", "falsely", "mistakenly", "erroneously", "unjustly");

  private Predicates() {}

  /**
   * What somebody does.
   *
   * @param hearsay how it is told that is only {@code REPORTED}: "reportedly", "allegedly"
   */
  static String active(
      TaggedSentence sentence,
      VerbGroup group,
      boolean plural,
      Factuality factuality,
      String hearsay) {
    String word = sentence.lower(group.head());
    String lemma = group.lemma();
    return switch (factuality) {
      case NEGATED ->
          isPerfectModal(group)
              ? modal(group) + " not have " + word
              : negation(group, plural, "do not ", "does not ") + lemma;
      case PLANNED -> "to " + lemma;
      case HYPOTHETICAL ->
          isPerfectModal(group) ? modal(group) + " have " + word : modal(group) + " " + lemma;
      case REPORTED -> hearsay + " " + (plural ? lemma : Verbs.thirdPerson(lemma));
      case ACTUAL -> wrongly(sentence, group) + (plural ? lemma : Verbs.thirdPerson(lemma));
    };
  }

  /**
   * What is done to somebody.
   *
   * @param form the participle, without a prefix such as "re-"
   * @param hearsay how it is told that is only {@code REPORTED}
   */
  static String passive(
      String form, VerbGroup group, boolean plural, Factuality factuality, String hearsay) {
    String prefix = group.lemma().substring(0, group.lemma().indexOf('-') + 1);
    String participle = form.startsWith(prefix) ? form : prefix + form;
    return switch (factuality) {
      case NEGATED ->
          group.modal().isEmpty()
              ? (plural ? "are not " : "is not ") + participle
              : negation(group, plural, "", "")
                  + (isPerfectModal(group) ? "have been " : "be ")
                  + participle;
      case PLANNED -> "to be " + participle;
      case HYPOTHETICAL ->
          modal(group) + (isPerfectModal(group) ? " have been " : " be ") + participle;
      case REPORTED -> (plural ? "are " : "is ") + hearsay + " " + participle;
      case ACTUAL -> (plural ? "are " : "is ") + participle;
    };
  }

  /** "<em>falsely</em> claims", "<em>wrongly</em> convicted": without it a title would say more. */
  static String wrongly(TaggedSentence sentence, VerbGroup group) {
    String before = sentence.lower(group.head() - 1);
    return WRONGLY.contains(before) ? before + " " : "";
  }

  /** "not to", "could not": what will not or cannot be is not told as what was not. */
  private static String negation(VerbGroup group, boolean plural, String several, String one) {
    if (group.tense() == Tense.FUTURE) {
      return "not to ";
    }
    if (group.modal().isEmpty() || group.tense() == Tense.INFINITIVE) {
      return plural ? several : one;
    }
    String modal = modal(group);
    return modal.equals("can") ? "cannot " : modal + " not ";
  }

  private static boolean isPerfectModal(VerbGroup group) {
    return group.tense() == Tense.MODAL_PERFECT;
  }

  private static String modal(VerbGroup group) {
    return group.modal().isEmpty() ? "may" : SPELT_OUT.getOrDefault(group.modal(), group.modal());
  }
}
