/** Why a contact cannot get in, check by check. Only staff are told; visitors always see the same page. */
@NullMarked
package dev.gatehouse.platform.access.trace;

import org.jspecify.annotations.NullMarked;
