/** The doors of a firm's clients: links, codes and login links, and the sessions they lead to. */
@NullMarked
package dev.gatehouse.platform.access.portal;

import org.jspecify.annotations.NullMarked;
