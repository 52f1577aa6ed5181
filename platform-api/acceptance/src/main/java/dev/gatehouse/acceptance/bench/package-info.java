/** {@code ./gatehouse bench}: measures the running whole beside peers, so that only ratios and counts are claimed. */
@NullMarked
package dev.gatehouse.acceptance.bench;

import org.jspecify.annotations.NullMarked;
