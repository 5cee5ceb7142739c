/** Measures extraction against annotated texts: {@code deploy/evaluate}. */
@NullMarked
package dev.dateline.measure;

import org.jspecify.annotations.NullMarked;
