/**
 * People who use a running stack over HTTP, as the console and the portal do: for the demo's data, its check, and
 * tests.
 */
@NullMarked
package dev.gatehouse.acceptance.people;

import org.jspecify.annotations.NullMarked;
