/**
 * What follows from a corrected date: derivations carry what they count from, and are run again
 * when that changes.
 */
@NullMarked
package dev.dateline.timeline.moves;

import org.jspecify.annotations.NullMarked;
