/** Forms: writing their questions, looking at them as a client does, reading what was answered. */
@NullMarked
package dev.gatehouse.console.form;

import org.jspecify.annotations.NullMarked;
