/** Signing in and out, and the rule that nobody else sees a view. */
@NullMarked
package dev.gatehouse.console.access;

import org.jspecify.annotations.NullMarked;
