/** How staff get in, prove once more who they are, and look after their own account. */
@NullMarked
package dev.gatehouse.platform.access.staff;

import org.jspecify.annotations.NullMarked;
