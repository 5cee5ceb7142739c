/** The whole system, started as a person starts it. */
@NullMarked
package dev.dateline.deploy.e2e;

import org.jspecify.annotations.NullMarked;
