/** What the people who run the service see: a door of their own, and which firms there are. */
@NullMarked
package dev.gatehouse.console.operator;

import org.jspecify.annotations.NullMarked;
