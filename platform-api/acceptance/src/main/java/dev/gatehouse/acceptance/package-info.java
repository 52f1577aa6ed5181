/** What runs the whole product from its built jars: the demo and the bench. */
@NullMarked
package dev.gatehouse.acceptance;

import org.jspecify.annotations.NullMarked;
