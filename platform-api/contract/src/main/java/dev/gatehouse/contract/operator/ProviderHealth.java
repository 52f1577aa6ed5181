package dev.gatehouse.contract.operator;

/** One of the things the service rests on, as this node sees it: {@code database}, {@code redis}, {@code mail}, … */
public record ProviderHealth(String name, ProviderState state) {}
