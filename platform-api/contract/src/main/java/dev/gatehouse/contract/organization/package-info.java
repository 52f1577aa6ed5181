/** The firm itself. */
@NullMarked
package dev.gatehouse.contract.organization;

import org.jspecify.annotations.NullMarked;
