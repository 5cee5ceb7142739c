/** What "the events from … to …" means for dates that are known only so far. */
@NullMarked
package dev.dateline.model.range;

import org.jspecify.annotations.NullMarked;
