/** Events as single sentences tell of them: who, where, and whether it happened. */
@NullMarked
package dev.dateline.nlp.mention;

import org.jspecify.annotations.NullMarked;
