/** How a date came about, so that a machine can run it again and a person can read it. */
@NullMarked
package dev.dateline.model.derivation;

import org.jspecify.annotations.NullMarked;
