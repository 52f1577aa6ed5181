/** What people do in the browser, on everything running as it is built. */
@NullMarked
package dev.gatehouse.acceptance.journey;

import org.jspecify.annotations.NullMarked;
