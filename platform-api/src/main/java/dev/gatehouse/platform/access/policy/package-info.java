/** The rules of the doors as staff set them: for the firm, and for single engagements. */
@NullMarked
@NamedInterface("policy")
package dev.gatehouse.platform.access.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
