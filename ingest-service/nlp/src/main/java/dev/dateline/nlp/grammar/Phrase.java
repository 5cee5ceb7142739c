package dev.dateline.nlp.grammar;

/**
 * A noun phrase: tokens {@code first} to before {@code end} around its head noun.
 *
 * @param head the noun that the phrase is about: "speech" in "Reagan's speech at the Berlin Wall"
 */
public record Phrase(int first, int head, int end) {
  public boolean holds(int token) {
    return first <= token && token < end;
  }
}
