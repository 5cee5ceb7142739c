/** What events say of each other's dates, worked out until nothing new follows. */
@NullMarked
package dev.dateline.model.solver;

import org.jspecify.annotations.NullMarked;
