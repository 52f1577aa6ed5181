package dev.gatehouse.contract.member;

import dev.gatehouse.contract.access.MemberRole;
import jakarta.validation.constraints.NotNull;

/** The role a member has from now on. Their sessions end. */
public record ChangeMemberRoleRequest(@NotNull MemberRole role) {}
