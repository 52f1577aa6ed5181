/** Getting in: sign-in of staff by mailed code, and the session that follows. */
@NullMarked
package dev.gatehouse.contract.access;

import org.jspecify.annotations.NullMarked;
