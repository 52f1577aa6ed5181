package dev.gatehouse.platform.event;

/**
 * The head row of a stream.
 *
 * @param seq of the last event
 * @param hash of the last event
 */
record StreamHead(long seq, String hash) {}
