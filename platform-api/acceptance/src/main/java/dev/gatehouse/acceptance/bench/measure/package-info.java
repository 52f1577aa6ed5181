/** One class for each thing that is measured. */
@NullMarked
package dev.gatehouse.acceptance.bench.measure;

import org.jspecify.annotations.NullMarked;
