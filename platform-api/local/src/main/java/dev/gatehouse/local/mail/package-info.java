/** A mail server that delivers to memory, and the page on which a person reads what arrived. */
@NullMarked
package dev.gatehouse.local.mail;

import org.jspecify.annotations.NullMarked;
