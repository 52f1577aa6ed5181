/** What checklists are made from. */
@NullMarked
package dev.gatehouse.console.template;

import org.jspecify.annotations.NullMarked;
