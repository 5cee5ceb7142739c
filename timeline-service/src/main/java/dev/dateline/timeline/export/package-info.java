/** Timelines in other formats, out and in. */
@NullMarked
package dev.dateline.timeline.export;

import org.jspecify.annotations.NullMarked;
