/** What the bench measures on: servers, data, sessions, and a JVM for each variant. */
@NullMarked
package dev.gatehouse.acceptance.bench.stack;

import org.jspecify.annotations.NullMarked;
