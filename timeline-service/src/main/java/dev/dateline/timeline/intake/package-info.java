/** From extractions to merged events. */
@NullMarked
package dev.dateline.timeline.intake;

import org.jspecify.annotations.NullMarked;
