/** The feed of changes and its live stream. */
@NullMarked
package dev.dateline.timeline.changes;

import org.jspecify.annotations.NullMarked;
