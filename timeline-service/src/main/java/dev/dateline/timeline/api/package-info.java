/** What all of the API shares: problems, preconditions, bodies, the OpenAPI document. */
@NullMarked
package dev.dateline.timeline.api;

import org.jspecify.annotations.NullMarked;
