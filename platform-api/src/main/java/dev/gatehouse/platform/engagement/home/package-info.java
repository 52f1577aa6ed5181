/** What a contact finds behind the door: every engagement they have a live link to. */
@NullMarked
package dev.gatehouse.platform.engagement.home;

import org.jspecify.annotations.NullMarked;
