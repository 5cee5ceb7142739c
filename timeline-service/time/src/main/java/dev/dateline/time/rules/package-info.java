/**
 * The rules of English, a class per family. To add one: copy a rule, give it an id, a pattern, its
 * meaning and an example; the example is run by the tests.
 */
@NullMarked
package dev.dateline.time.rules;

import org.jspecify.annotations.NullMarked;
