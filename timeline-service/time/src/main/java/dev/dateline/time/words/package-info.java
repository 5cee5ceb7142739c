/** A date as people type it, read as a whole. */
@NullMarked
package dev.dateline.time.words;

import org.jspecify.annotations.NullMarked;
