/** Clients of a firm and their contacts. */
@NullMarked
package dev.gatehouse.contract.client;

import org.jspecify.annotations.NullMarked;
