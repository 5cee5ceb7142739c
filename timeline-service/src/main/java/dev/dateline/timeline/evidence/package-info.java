/** Quoted words and the articles they stand in. */
@NullMarked
package dev.dateline.timeline.evidence;

import org.jspecify.annotations.NullMarked;
