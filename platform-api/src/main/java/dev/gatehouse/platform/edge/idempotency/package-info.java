/** Requests that are safe to repeat: what {@code Idempotency-Key} stands for (decision 0023). */
@NullMarked
package dev.gatehouse.platform.edge.idempotency;

import org.jspecify.annotations.NullMarked;
