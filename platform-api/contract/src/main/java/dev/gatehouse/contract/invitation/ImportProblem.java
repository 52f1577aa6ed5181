package dev.gatehouse.contract.invitation;

/**
 * What is wrong with one field of a list.
 *
 * @param line where it stands in the file, the header being the first
 * @param field {@code email}, {@code name}, {@code company}, {@code jobTitle}, or empty for the whole line
 * @param code stable, kebab case
 */
public record ImportProblem(int line, String field, String code, String message) {}
