/** Ordered steps between the rules and the calendar: joins, completions, modifiers. */
@NullMarked
package dev.dateline.time.refine;

import org.jspecify.annotations.NullMarked;
