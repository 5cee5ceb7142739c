/** What people send, turned into the text of an article. */
@NullMarked
package dev.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
