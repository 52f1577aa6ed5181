package dev.gatehouse.contract.operator;

import java.util.List;

/** How the service is. Queues without anything to tell are left out. */
public record ServiceHealthResponse(List<ProviderHealth> providers, List<QueueHealth> queues) {}
