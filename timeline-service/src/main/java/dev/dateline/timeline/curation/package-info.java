/** What people do to events: enter, correct, review, merge, split, take back. */
@NullMarked
package dev.dateline.timeline.curation;

import org.jspecify.annotations.NullMarked;
