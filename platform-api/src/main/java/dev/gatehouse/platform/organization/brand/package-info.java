/** Name, colour, welcome message and logo. */
@NullMarked
package dev.gatehouse.platform.organization.brand;

import org.jspecify.annotations.NullMarked;
