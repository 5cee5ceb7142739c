package dev.dateline.nlp.postag;

/**
 * What a word says, wherever it stands.
 *
 * @param own sum of what it says of its own tag, by tag
 * @param next what it says of the tag of the word after it
 * @param afterNext of the one after that
 * @param previous of the word before it
 * @param beforePrevious of the one before that
 */
record WordWeights(
    String word,
    double[] own,
    Weights next,
    Weights afterNext,
    Weights previous,
    Weights beforePrevious) {}
