package dev.gatehouse.contract.subscription;

/** So many things of a kind that stay readable and exportable on every plan. */
public record KeptRecords(String kind, long count) {}
