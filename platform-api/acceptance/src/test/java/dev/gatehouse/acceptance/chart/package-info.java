/** Renders the Helm chart and looks at what a cluster would be told. */
@NullMarked
package dev.gatehouse.acceptance.chart;

import org.jspecify.annotations.NullMarked;
