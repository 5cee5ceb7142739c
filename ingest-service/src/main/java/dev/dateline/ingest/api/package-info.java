/** HTTP: problems and pages, the same for every resource. */
@NullMarked
package dev.dateline.ingest.api;

import org.jspecify.annotations.NullMarked;
