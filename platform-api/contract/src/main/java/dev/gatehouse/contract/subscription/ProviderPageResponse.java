package dev.gatehouse.contract.subscription;

import java.net.URI;

/** A page of the payment provider, good for a short while. */
public record ProviderPageResponse(URI url) {}
