/** Sessions as people see them: a record each, listed, ended one by one or all at once. */
@NullMarked
package dev.gatehouse.platform.access.session;

import org.jspecify.annotations.NullMarked;
