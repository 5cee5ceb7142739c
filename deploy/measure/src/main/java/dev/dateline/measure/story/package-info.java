/** Which days of a story matter, against journalists' timelines. */
@NullMarked
package dev.dateline.measure.story;

import org.jspecify.annotations.NullMarked;
