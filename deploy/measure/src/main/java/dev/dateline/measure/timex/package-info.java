/** Time expressions against a gold standard. */
@NullMarked
package dev.dateline.measure.timex;

import org.jspecify.annotations.NullMarked;
