/** Who gets in by which door: the rules of a firm, and what an engagement overrides. */
@NullMarked
package dev.gatehouse.contract.access.policy;

import org.jspecify.annotations.NullMarked;
