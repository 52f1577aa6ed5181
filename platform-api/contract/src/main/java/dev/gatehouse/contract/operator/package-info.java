/** The people who run the service: their sign-in, and the firms as the directory knows them. */
@NullMarked
package dev.gatehouse.contract.operator;

import org.jspecify.annotations.NullMarked;
