/** Items: one state machine, their rows, and what staff change on them. */
@NullMarked
package dev.gatehouse.platform.engagement.item;

import org.jspecify.annotations.NullMarked;
