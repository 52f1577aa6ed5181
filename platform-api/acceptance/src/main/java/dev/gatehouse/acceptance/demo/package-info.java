/** Starts everything on this machine, fills it through the API, and stops it without leaving a process behind. */
@NullMarked
package dev.gatehouse.acceptance.demo;

import org.jspecify.annotations.NullMarked;
