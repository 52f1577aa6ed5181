package dev.gatehouse.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for, in the list's own order
 * @param next opaque cursor of the following page; absent on the last one
 */
public record Slice<T>(List<T> items, @Nullable String next) {}
