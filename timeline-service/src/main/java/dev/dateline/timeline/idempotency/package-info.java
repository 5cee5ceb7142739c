/** Requests that a repetition does not do again. */
@NullMarked
package dev.dateline.timeline.idempotency;

import org.jspecify.annotations.NullMarked;
