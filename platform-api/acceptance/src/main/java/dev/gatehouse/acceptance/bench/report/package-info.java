/** What has to be reached, and how it is told. */
@NullMarked
package dev.gatehouse.acceptance.bench.report;

import org.jspecify.annotations.NullMarked;
