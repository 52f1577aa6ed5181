/** The start page: what waits for the member who is signed in. */
@NullMarked
package dev.gatehouse.console.today;

import org.jspecify.annotations.NullMarked;
