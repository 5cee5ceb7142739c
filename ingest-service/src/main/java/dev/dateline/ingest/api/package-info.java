/** What all of the API shares: how long bodies may be, and the OpenAPI document. */
@NullMarked
package dev.dateline.ingest.api;

import org.jspecify.annotations.NullMarked;
