/**
 * The same read as the portal's, written the usual blocking way on Spring MVC, virtual threads and JDBC: once with a
 * call for each step (peer B), once with one Redis script and one SQL function (peer BT). Runs in a JVM of its own.
 */
@NullMarked
package dev.gatehouse.acceptance.bench.peer;

import org.jspecify.annotations.NullMarked;
