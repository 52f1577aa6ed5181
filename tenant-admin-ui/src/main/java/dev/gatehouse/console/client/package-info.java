/** Clients of the firm and the people there. */
@NullMarked
package dev.gatehouse.console.client;

import org.jspecify.annotations.NullMarked;
