/** The events that matter most, for overviews of any zoom. */
@NullMarked
package dev.dateline.timeline.key;

import org.jspecify.annotations.NullMarked;
