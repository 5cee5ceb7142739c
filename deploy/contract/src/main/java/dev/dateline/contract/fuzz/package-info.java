/** Sends a service what its document allows and what it does not, and judges the answers. */
@NullMarked
package dev.dateline.contract.fuzz;

import org.jspecify.annotations.NullMarked;
