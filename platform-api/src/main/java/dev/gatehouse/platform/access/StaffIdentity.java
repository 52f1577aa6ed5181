package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/** A person as a member of a firm. */
public record StaffIdentity(
        OrganizationId organization, UUID memberId, UUID personId, MemberRole role, String name, String email) {}
