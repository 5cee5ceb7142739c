/** Mentions turned into candidates: title, importance, confidence. */
@NullMarked
package dev.dateline.nlp.candidate;

import org.jspecify.annotations.NullMarked;
