/** Named collections of articles and events. */
@NullMarked
package dev.dateline.timeline.timelines;

import org.jspecify.annotations.NullMarked;
