/** Dates of an event: who claims what, which one is preferred, and the event's history. */
@NullMarked
package dev.dateline.timeline.claim;

import org.jspecify.annotations.NullMarked;
