/** Time expressions: words to dates and back. */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
