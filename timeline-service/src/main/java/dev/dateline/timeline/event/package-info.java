/** Events: reading one, creating, changing, deleting. */
@NullMarked
package dev.dateline.timeline.event;

import org.jspecify.annotations.NullMarked;
