/** What stays on screen while the views change. */
@NullMarked
package dev.gatehouse.console.layout;

import org.jspecify.annotations.NullMarked;
