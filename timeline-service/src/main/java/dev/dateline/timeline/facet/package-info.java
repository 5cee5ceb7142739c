/** Which values the properties of events have, and how often. */
@NullMarked
package dev.dateline.timeline.facet;

import org.jspecify.annotations.NullMarked;
