/** What a contact sees and sends. */
@NullMarked
package dev.gatehouse.contract.portal;

import org.jspecify.annotations.NullMarked;
