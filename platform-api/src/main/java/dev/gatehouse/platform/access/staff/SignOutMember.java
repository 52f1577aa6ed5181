package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Ends the member's session that asks for it. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("a session lives in Redis alone")
class SignOutMember {

    private final Sessions sessions;

    SignOutMember(Sessions sessions) {
        this.sessions = sessions;
    }

    Mono<Void> end(StaffPrincipal principal) {
        return sessions.end(principal);
    }
}
