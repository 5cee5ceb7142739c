/** How many events there are per stretch of time. */
@NullMarked
package dev.dateline.timeline.density;

import org.jspecify.annotations.NullMarked;
