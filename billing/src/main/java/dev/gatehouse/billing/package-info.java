/**
 * What plans include and allow: a catalogue as data and decisions on it as pure functions. Knows no web and no
 * database.
 */
@NullMarked
package dev.gatehouse.billing;

import org.jspecify.annotations.NullMarked;
