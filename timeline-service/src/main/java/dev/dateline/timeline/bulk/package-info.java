/** Many events in one request. */
@NullMarked
package dev.dateline.timeline.bulk;

import org.jspecify.annotations.NullMarked;
