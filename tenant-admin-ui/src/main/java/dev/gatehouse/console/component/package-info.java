/** Pieces that several views are built from; they know the words of the contract and the browser they are shown in. */
@NullMarked
package dev.gatehouse.console.component;

import org.jspecify.annotations.NullMarked;
