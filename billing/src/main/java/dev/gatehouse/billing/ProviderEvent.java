package dev.gatehouse.billing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened at the provider.
 *
 * @param id the same however often it is delivered
 * @param firm whom it is about; absent when it is about nobody of ours
 * @param customer the provider's name for whom it is about
 */
public record ProviderEvent(
        String id,
        String type,
        @Nullable UUID firm,
        @Nullable String customer) {}
