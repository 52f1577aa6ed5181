/** How a new firm signs up by itself. */
@NullMarked
package dev.gatehouse.contract.signup;

import org.jspecify.annotations.NullMarked;
