/** A firm's checklist templates. */
@NullMarked
package dev.gatehouse.contract.template;

import org.jspecify.annotations.NullMarked;
