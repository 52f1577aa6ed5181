/** Access links of an engagement: given, mailed again, revoked. */
@NullMarked
@NamedInterface("invitation")
package dev.gatehouse.platform.engagement.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
