/** The signed-in member's own account: name, second factors, recovery codes, and the firms they work for. */
@NullMarked
package dev.gatehouse.console.account;

import org.jspecify.annotations.NullMarked;
