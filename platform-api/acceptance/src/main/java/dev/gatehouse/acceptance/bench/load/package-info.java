/** A closed-loop HTTP client lean enough to share two cores with what it measures. */
@NullMarked
package dev.gatehouse.acceptance.bench.load;

import org.jspecify.annotations.NullMarked;
