package dev.dateline.time.grammar;

/**
 * A classified token: a word of the lexicon, or a number.
 *
 * @param id identifies the word in patterns; 0 for words that no pattern names
 * @param kinds the terminals it can stand for, one bit each
 * @param capitalKinds those of them that ask for a capital letter ("May", but not "may")
 * @param values what each terminal gives, by its ordinal; empty when there is none
 */
record Word(int id, long kinds, long capitalKinds, double[] values) {
  static final Word UNKNOWN = new Word(0, 0, 0, new double[0]);

  boolean is(Terminal terminal, boolean capitalised) {
    long bit = 1L << terminal.ordinal();
    return (kinds & bit) != 0 && (capitalised || (capitalKinds & bit) == 0);
  }

  double value(Terminal terminal) {
    return values[terminal.ordinal()];
  }

  Word with(Terminal terminal, double value, boolean capital) {
    double[] all = values.length == 0 ? new double[Terminal.values().length] : values.clone();
    all[terminal.ordinal()] = value;
    long bit = 1L << terminal.ordinal();
    return new Word(id, kinds | bit, capital ? capitalKinds | bit : capitalKinds, all);
  }

  Word withId(int newId) {
    return new Word(newId, kinds, capitalKinds, values);
  }
}
