package dev.gatehouse.contract.subscription;

import java.time.LocalDate;

/** What was in use on a day, at its highest. */
public record UsageDay(LocalDate day, long staffSeats, long activeClients, long storageBytes) {}
