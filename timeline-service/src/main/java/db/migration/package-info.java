/** Migrations that need our own code; the others are SQL. Flyway looks for them in this package. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
