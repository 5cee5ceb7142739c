/** Mentions put together: factuality, title, importance, confidence. */
@NullMarked
package dev.dateline.nlp.mention;

import org.jspecify.annotations.NullMarked;
