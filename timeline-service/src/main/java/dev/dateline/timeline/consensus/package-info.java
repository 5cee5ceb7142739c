/** What all evidence of an event says together, and how the event follows it. */
@NullMarked
package dev.dateline.timeline.consensus;

import org.jspecify.annotations.NullMarked;
