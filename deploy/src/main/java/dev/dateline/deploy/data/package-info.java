/** The data directory: what it holds, who holds it, its passwords. */
@NullMarked
package dev.dateline.deploy.data;

import org.jspecify.annotations.NullMarked;
