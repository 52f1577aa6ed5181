/** Deadlines of clients: what is due when, what it costs, renewing, the month at a glance. */
@NullMarked
package dev.gatehouse.console.deadline;

import org.jspecify.annotations.NullMarked;
