/** Why somebody cannot get in, for staff; visitors always see the same page. */
@NullMarked
package dev.gatehouse.contract.access.trace;

import org.jspecify.annotations.NullMarked;
