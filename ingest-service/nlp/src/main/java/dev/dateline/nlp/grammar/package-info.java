/** Just enough English grammar: parts of speech, verb forms, verb groups, noun phrases. */
@NullMarked
package dev.dateline.nlp.grammar;

import org.jspecify.annotations.NullMarked;
