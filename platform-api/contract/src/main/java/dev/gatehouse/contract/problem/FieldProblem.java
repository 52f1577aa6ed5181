package dev.gatehouse.contract.problem;

/**
 * One field at fault.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request's body, or {@code ?name} for a query parameter
 * @param code what is wrong in kebab case, for example {@code not-blank}, {@code too-long}
 * @param message the same for a person
 */
public record FieldProblem(String pointer, String code, String message) {}
