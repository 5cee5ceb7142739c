package dev.dateline.nlp.sentence;

import dev.dateline.model.derivation.Anchor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of a sentence takes from the article around it.
 *
 * @param names the words that the article writes with a capital within its sentences
 * @param publication when it was published; null when unknown
 */
record Surroundings(Set<String> names, Anchor.@Nullable Publication publication) {}
