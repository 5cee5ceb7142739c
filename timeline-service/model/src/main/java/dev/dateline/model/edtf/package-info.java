/** Dates as text: EDTF (ISO 8601-2), parsed, written and bounded. */
@NullMarked
package dev.dateline.model.edtf;

import org.jspecify.annotations.NullMarked;
