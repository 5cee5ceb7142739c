/** Calendar units, dates of any precision, and the moves that lead from one to another. */
@NullMarked
package dev.dateline.time.calendar;

import org.jspecify.annotations.NullMarked;
