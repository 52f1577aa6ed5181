/**
 * Templates of checklists: a firm's own, in versions that never change once they are written, and a ready pack that is
 * copied when it is first used.
 */
@NullMarked
package dev.gatehouse.platform.engagement.template;

import org.jspecify.annotations.NullMarked;
