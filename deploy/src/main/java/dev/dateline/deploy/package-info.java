/** The local launcher: one command, the whole system. */
@NullMarked
package dev.dateline.deploy;

import org.jspecify.annotations.NullMarked;
