/** Clock, identifiers, and the walls around the process. */
@NullMarked
package dev.dateline.ingest.infra;

import org.jspecify.annotations.NullMarked;
