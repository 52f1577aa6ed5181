/** Tests of the console as a whole, the firm they play with, and a double of the API to look at the console by hand. */
@NullMarked
package dev.gatehouse.console;

import org.jspecify.annotations.NullMarked;
