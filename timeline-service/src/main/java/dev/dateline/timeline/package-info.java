/** The timeline service. */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
