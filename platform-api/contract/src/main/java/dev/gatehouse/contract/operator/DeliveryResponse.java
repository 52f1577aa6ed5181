package dev.gatehouse.contract.operator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail of a firm, without what it said.
 *
 * @param recipient masked; whoever knows the address finds its mails by it
 * @param at of the last try
 * @param failure what kind of fault the last try ended with
 */
public record DeliveryResponse(
        UUID id,
        String kind,
        String recipient,
        DeliveryState state,
        int attempts,
        Instant at,
        @Nullable String failure) {}
