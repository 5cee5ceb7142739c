/** Dates at the rim: wire form, columns, and reading what people write. */
@NullMarked
package dev.dateline.timeline.date;

import org.jspecify.annotations.NullMarked;
