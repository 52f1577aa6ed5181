/** The Gatehouse HTTP API: one package a module, features on top of tenancy, access, events and work. */
@NullMarked
package dev.gatehouse.platform;

import org.jspecify.annotations.NullMarked;
