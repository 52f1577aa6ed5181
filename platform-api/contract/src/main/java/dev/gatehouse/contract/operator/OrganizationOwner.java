package dev.gatehouse.contract.operator;

/**
 * Whom to write to about a firm.
 *
 * @param accepted false as long as the invitation lies in the mailbox
 */
public record OrganizationOwner(String name, String email, boolean accepted) {}
