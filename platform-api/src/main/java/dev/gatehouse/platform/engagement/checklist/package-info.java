/** The checklist as the contact sees and fills it. */
@NullMarked
package dev.gatehouse.platform.engagement.checklist;

import org.jspecify.annotations.NullMarked;
