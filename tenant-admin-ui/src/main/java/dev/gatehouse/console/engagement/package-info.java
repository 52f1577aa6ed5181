/** Checklists: drafting, sending, following. */
@NullMarked
package dev.gatehouse.console.engagement;

import org.jspecify.annotations.NullMarked;
