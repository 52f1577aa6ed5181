/** Everything a firm has, for the firm to take away; on every plan and whatever is unpaid. */
@NullMarked
package dev.gatehouse.platform.organization.export;

import org.jspecify.annotations.NullMarked;
