/** Text to mentions with dates and derivations. */
@NullMarked
package dev.dateline.nlp;

import org.jspecify.annotations.NullMarked;
