/** The people of a firm and their roles. */
@NullMarked
package dev.gatehouse.contract.member;

import org.jspecify.annotations.NullMarked;
