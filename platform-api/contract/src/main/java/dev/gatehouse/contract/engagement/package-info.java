/** Engagements, their items, submissions, files and reviews, as staff see them. */
@NullMarked
package dev.gatehouse.contract.engagement;

import org.jspecify.annotations.NullMarked;
