/**
 * Forms: a type of item. Its questions, the rules that answers have to fit, the sheet that a client's people fill in,
 * and what they hand in.
 */
@NullMarked
package dev.gatehouse.platform.engagement.form;

import org.jspecify.annotations.NullMarked;
