/** Engagements that somebody at the firm should look after today. */
@NullMarked
package dev.gatehouse.platform.engagement.attention;

import org.jspecify.annotations.NullMarked;
