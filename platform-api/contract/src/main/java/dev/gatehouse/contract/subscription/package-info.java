/** What the firm's plan includes and what it uses of it. */
@NullMarked
package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.NullMarked;
