/** What people see when something did not work. */
@NullMarked
package dev.gatehouse.console.problem;

import org.jspecify.annotations.NullMarked;
