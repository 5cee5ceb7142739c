/** Articles as they were received, and what became of them. */
@NullMarked
package dev.dateline.ingest.article;

import org.jspecify.annotations.NullMarked;
