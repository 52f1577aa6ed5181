package dev.gatehouse.contract.engagement;

/**
 * How far an engagement is.
 *
 * @param done items that count as done by the engagement's basis
 * @param total items that count
 * @param waiting items submitted and not yet reviewed
 * @param percent {@code done / total}, rounded down, 0 to 100; the same number everywhere it is shown
 */
public record Progress(int done, int total, int waiting, int percent) {}
