/** The words that stand for events. */
@NullMarked
package dev.dateline.nlp.trigger;

import org.jspecify.annotations.NullMarked;
