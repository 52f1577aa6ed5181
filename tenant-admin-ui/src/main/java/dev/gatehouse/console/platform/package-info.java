/** The API as the console sees it: one client a resource, the session it is called with, and what can go wrong. */
@NullMarked
package dev.gatehouse.console.platform;

import org.jspecify.annotations.NullMarked;
