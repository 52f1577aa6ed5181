/** What a test says it proves. */
@NullMarked
package dev.gatehouse.local.proof;

import org.jspecify.annotations.NullMarked;
