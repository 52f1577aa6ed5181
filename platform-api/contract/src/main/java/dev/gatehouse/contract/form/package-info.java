/** Questions that a form asks, and what is answered. Staff and contacts share them. */
@NullMarked
package dev.gatehouse.contract.form;

import org.jspecify.annotations.NullMarked;
