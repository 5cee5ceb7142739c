/** Lists of events by date range and text. */
@NullMarked
package dev.dateline.timeline.search;

import org.jspecify.annotations.NullMarked;
