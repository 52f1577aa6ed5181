/**
 * What plans include, allow and cost, and how subscriptions go: data and decisions on it as pure functions. Knows no
 * web and no database.
 */
@NullMarked
package dev.gatehouse.billing;

import org.jspecify.annotations.NullMarked;
