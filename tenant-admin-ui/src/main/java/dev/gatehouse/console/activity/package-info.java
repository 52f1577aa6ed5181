/** The event chain of an engagement, in words. */
@NullMarked
package dev.gatehouse.console.activity;

import org.jspecify.annotations.NullMarked;
