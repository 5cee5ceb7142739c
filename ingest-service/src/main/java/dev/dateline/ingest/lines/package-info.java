/** Extraction from the command line: JSON lines in, JSON lines out; no server, no database. */
@NullMarked
package dev.dateline.ingest.lines;

import org.jspecify.annotations.NullMarked;
