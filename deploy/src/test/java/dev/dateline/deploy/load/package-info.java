/** Load and violence: programs that {@code deploy/load} runs against the whole system. */
@NullMarked
package dev.dateline.deploy.load;

import org.jspecify.annotations.NullMarked;
