/** Deadlines of clients: what is due when, what it costs, and how it comes again. */
@NullMarked
package dev.gatehouse.contract.deadline;

import org.jspecify.annotations.NullMarked;
