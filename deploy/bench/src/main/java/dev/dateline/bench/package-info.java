/** Speed, memory and start-up of extraction, beside its rivals. */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
