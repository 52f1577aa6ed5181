package dev.gatehouse.contract.invitation;

import org.jspecify.annotations.Nullable;

/**
 * One person of a list.
 *
 * @param line where it stands in the file, the header being the first
 */
public record ImportRow(
        int line,
        String email,
        String name,
        String company,
        @Nullable String jobTitle) {}
