package dev.gatehouse.contract.support;

import dev.gatehouse.contract.access.StaffSessionResponse;

/** Support is inside: a session below {@code /api/staff} that reaches what the grant names and ends with it. */
public record SupportSessionResponse(StaffSessionResponse session, SupportGrantResponse grant) {}
