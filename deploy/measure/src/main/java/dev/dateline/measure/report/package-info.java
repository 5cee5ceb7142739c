/** Aligned plain text. */
@NullMarked
package dev.dateline.measure.report;

import org.jspecify.annotations.NullMarked;
