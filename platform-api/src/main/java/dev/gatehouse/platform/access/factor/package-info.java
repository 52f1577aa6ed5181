/** Second factors of people and operators: what they have, how it is kept, and how a proof with it is checked. */
@NullMarked
package dev.gatehouse.platform.access.factor;

import org.jspecify.annotations.NullMarked;
