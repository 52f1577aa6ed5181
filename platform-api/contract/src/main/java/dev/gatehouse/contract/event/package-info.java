/** The event chain as staff read it. */
@NullMarked
package dev.gatehouse.contract.event;

import org.jspecify.annotations.NullMarked;
