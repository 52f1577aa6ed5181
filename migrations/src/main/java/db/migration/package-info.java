/** Migrations that change rows of tenants, each organisation for itself. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
