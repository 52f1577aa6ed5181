package dev.gatehouse.contract.operator;

/**
 * Later work of one kind, of all firms together.
 *
 * @param waiting due now
 * @param oldestSeconds how long the oldest of them has been due
 * @param retrying failed at least once and comes again
 * @param dead given up within the last week
 */
public record QueueHealth(String kind, long waiting, long oldestSeconds, long retrying, long dead) {}
