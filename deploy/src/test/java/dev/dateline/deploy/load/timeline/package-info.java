/** Speed of queries over timelines of any size, beside PostgreSQL's own. */
@NullMarked
package dev.dateline.deploy.load.timeline;

import org.jspecify.annotations.NullMarked;
