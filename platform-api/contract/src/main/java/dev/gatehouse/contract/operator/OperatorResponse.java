package dev.gatehouse.contract.operator;

/** The operator of the session. */
public record OperatorResponse(String email) {}
