/** Annotated texts as they lie in a directory. */
@NullMarked
package dev.dateline.measure.corpus;

import org.jspecify.annotations.NullMarked;
