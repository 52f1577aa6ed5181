/** The people of a firm and what they may do. */
@NullMarked
@NamedInterface("member")
package dev.gatehouse.platform.organization.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
