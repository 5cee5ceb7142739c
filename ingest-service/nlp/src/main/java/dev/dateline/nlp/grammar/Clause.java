package dev.dateline.nlp.grammar;

/**
 * How the clause of a verb hangs on the rest of its sentence. A clause joined to another by "and"
 * or "but" hangs where the other does.
 *
 * @param marker the word that opens the clause, in lower case ("after", "who"); empty for none
 * @param governor the token of the verb that the clause hangs on; -1 for none
 */
public record Clause(Role role, String marker, int governor) {

  static final Clause INDEPENDENT = new Clause(Role.MAIN, "", -1);

  /** What a clause does in its sentence. */
  public enum Role {
    /** Stands by itself. */
    MAIN,
    /** "said that it <em>resigned</em>": what is said, seen or thought. */
    COMPLEMENT,
    /** "the man who <em>resigned</em>", "the treaty <em>signed</em> by both". */
    RELATIVE,
    /** "when it <em>resigned</em>", "after <em>resigning</em>". */
    ADVERBIAL,
    /** "agreed to <em>resign</em>". */
    INFINITIVE,
    /** "left, <em>resigning</em> from the party". */
    ADJUNCT
  }
}
