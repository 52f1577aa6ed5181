/** The browser as the journeys use it, and pictures of every page for people to look at. */
@NullMarked
package dev.gatehouse.acceptance.pictures;

import org.jspecify.annotations.NullMarked;
