/** The hand-over to timeline-service through its inbox. */
@NullMarked
package dev.dateline.ingest.delivery;

import org.jspecify.annotations.NullMarked;
