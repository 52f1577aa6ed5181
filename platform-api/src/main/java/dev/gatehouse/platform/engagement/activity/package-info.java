/** The event chain of an engagement, readable and verified. */
@NullMarked
package dev.gatehouse.platform.engagement.activity;

import org.jspecify.annotations.NullMarked;
