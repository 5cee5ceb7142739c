/** Holds what a running service answers against its OpenAPI document. */
@NullMarked
package dev.dateline.contract;

import org.jspecify.annotations.NullMarked;
