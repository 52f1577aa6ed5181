/**
 * Makes a database ready for Gatehouse: the roles, then the schema, then a check that no tenant's table is unguarded.
 * The server never does this; it runs before the server, as the owner of the schema.
 */
@NullMarked
package dev.gatehouse.migrations;

import org.jspecify.annotations.NullMarked;
