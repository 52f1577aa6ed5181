/** What the firm settles once: how it shows itself, who works there, what its plan includes. */
@NullMarked
package dev.gatehouse.console.settings;

import org.jspecify.annotations.NullMarked;
