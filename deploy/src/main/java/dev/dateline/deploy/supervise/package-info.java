/** Processes that are started, watched, started again and stopped in order. */
@NullMarked
package dev.dateline.deploy.supervise;

import org.jspecify.annotations.NullMarked;
