/** The persistent queue and the worker that reads articles. */
@NullMarked
package dev.dateline.ingest.extraction;

import org.jspecify.annotations.NullMarked;
