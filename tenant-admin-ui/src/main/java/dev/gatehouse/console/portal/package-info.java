/** The firm's own address for its clients, ready to be passed on. */
@NullMarked
package dev.gatehouse.console.portal;

import org.jspecify.annotations.NullMarked;
