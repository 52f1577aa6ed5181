/** The staff console: a client of the API, without a rule or a table of its own. */
@NullMarked
package dev.gatehouse.console;

import org.jspecify.annotations.NullMarked;
