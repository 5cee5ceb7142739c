/** From what words say to when it was: the scene of the text, tense, and the arithmetic. */
@NullMarked
package dev.dateline.time.resolve;

import org.jspecify.annotations.NullMarked;
