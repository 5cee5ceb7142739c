/** Dates of events against a gold standard, and what their confidence is worth. */
@NullMarked
package dev.dateline.measure.event;

import org.jspecify.annotations.NullMarked;
