package dev.gatehouse.contract.operator;

import java.time.Instant;

/** Why a firm is closed, since when, and by whom. */
public record SuspensionResponse(String reason, Instant since, String by) {}
