/** A real PostgreSQL of one's own: unpacked, made, started, attached to, stopped. */
@NullMarked
package dev.dateline.deploy.postgres;

import org.jspecify.annotations.NullMarked;
