/** One sentence read: its triggers, time expressions, names and places. */
@NullMarked
package dev.dateline.nlp.sentence;

import org.jspecify.annotations.NullMarked;
