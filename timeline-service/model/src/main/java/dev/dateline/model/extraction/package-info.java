/** The extraction contract: what ingest-service hands to timeline-service, as JSON. */
@NullMarked
package dev.dateline.model.extraction;

import org.jspecify.annotations.NullMarked;
