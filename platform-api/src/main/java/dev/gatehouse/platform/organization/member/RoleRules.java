package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;

/** Who may give and take which role. Only an owner makes an owner, and only an owner touches one. */
final class RoleRules {

    private RoleRules() {}

    /** Whether somebody may give a role to a person who has none yet, or take it away for good. */
    static boolean mayGive(MemberRole actor, MemberRole role) {
        return switch (actor) {
            case OWNER -> true;
            case ADMIN -> role != MemberRole.OWNER;
            case MANAGER, CONTRIBUTOR, VIEWER -> false;
        };
    }

    /** Whether somebody may turn one role into another. */
    static boolean mayChange(MemberRole actor, MemberRole from, MemberRole to) {
        return mayGive(actor, from) && mayGive(actor, to);
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
    }
}
