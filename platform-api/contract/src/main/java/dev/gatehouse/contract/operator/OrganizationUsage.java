package dev.gatehouse.contract.operator;

/** What a firm uses of its limits; the last number in bytes. */
public record OrganizationUsage(int staffSeats, int activeClients, long storage) {}
