/** Deciding on what clients hand in. */
@NullMarked
package dev.gatehouse.console.review;

import org.jspecify.annotations.NullMarked;
