/** Submissions that wait for a decision, and the decisions. */
@NullMarked
package dev.gatehouse.platform.engagement.review;

import org.jspecify.annotations.NullMarked;
