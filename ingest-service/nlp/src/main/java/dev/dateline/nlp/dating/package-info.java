/** When: which time expression dates which event, and what dates the others. */
@NullMarked
package dev.dateline.nlp.dating;

import org.jspecify.annotations.NullMarked;
