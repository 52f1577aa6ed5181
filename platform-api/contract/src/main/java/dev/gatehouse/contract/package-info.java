/** Shapes of the HTTP API that every audience shares: pages, ids and the rules a value has to meet. */
@NullMarked
package dev.gatehouse.contract;

import org.jspecify.annotations.NullMarked;
