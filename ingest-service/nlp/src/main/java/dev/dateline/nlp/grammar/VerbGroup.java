package dev.dateline.nlp.grammar;

/**
 * A main verb with its auxiliaries: "has just been minted".
 *
 * @param first the first token of the group, auxiliaries included
 * @param head the main verb
 * @param lemma its lemma
 * @param tense what the group as a whole says
 * @param passive whether the subject undergoes the action
 * @param negated whether a "not", "never" or "neither" is in the group
 * @param modal the modal in lower case ("will", "might"), empty when there is none
 * @param governor for an infinitive the token that governs it ("plans" in "plans to visit"), else
 *     -1
 * @param outlook for an infinitive the tense of what governs it ("plans", "was" to visit), {@code
 *     INFINITIVE} where no verb does; else the tense
 * @param clause how its clause hangs on the rest of the sentence
 */
public record VerbGroup(
    int first,
    int head,
    String lemma,
    Tense tense,
    boolean passive,
    boolean negated,
    String modal,
    int governor,
    Tense outlook,
    Clause clause) {

  /** Another verb that shares the helpers of this one. */
  VerbGroup at(int newFirst, int newHead, String newLemma) {
    return new VerbGroup(
        newFirst, newHead, newLemma, tense, false, negated, modal, governor, outlook, clause);
  }

  /** Tense, aspect and mood in one, as far as dating needs them. */
  public enum Tense {
    PAST,
    PRESENT,
    PROGRESSIVE,
    PERFECT,
    PAST_PERFECT,
    FUTURE,
    CONDITIONAL,
    /** "may have been killed", "could have been avoided": of the past, whatever it says of it. */
    MODAL_PERFECT,
    INFINITIVE,
    /** A participle that modifies a noun: "the coin, minted in May, ...". */
    PARTICIPLE,
    GERUND;

    /** Whether the group itself says that the action lies in the past. */
    public boolean isPast() {
      return this == PAST
          || this == PERFECT
          || this == PAST_PERFECT
          || this == MODAL_PERFECT
          || this == PARTICIPLE;
    }

    /** Whether the verb makes a clause of its own. */
    public boolean isFinite() {
      return this != INFINITIVE && this != PARTICIPLE && this != GERUND;
    }
  }
}
