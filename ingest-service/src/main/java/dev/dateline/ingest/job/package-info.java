/** The work that an article waits for. */
@NullMarked
package dev.dateline.ingest.job;

import org.jspecify.annotations.NullMarked;
